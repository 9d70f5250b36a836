import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { type CallsInProgress, inProgress, lapsedCounts, latestEnd } from "../model/calls-in-progress.ts";
import type { PermitStore } from "../ports/permit-store.ts";
import { assessCall, assessTaken, type CallAssessment } from "./assess-call.ts";
import { shareHeaders } from "./share-headers.ts";
import { partnerShareUsed, tooManyCalls } from "./share-problems.ts";

export interface CallPermitDependencies {
  readonly store: PermitStore;
  readonly vendor: Pick<VendorDescriptor, "id" | "title">;
  /**
   * How many long calls of the vendor may be in progress, `undefined` for any number. The function's reserved concurrency
   * is well above it.
   */
  readonly permits: number | undefined;
  /** How many of them may be one partner's; `undefined` for any number. */
  readonly share: number | undefined;
  readonly clock: Clock;
  /** Runs a function later; returns what cancels it. */
  readonly schedule: (run: () => void, ms: number) => () => void;
  readonly log: Log;
}

/** In milliseconds: a call of less takes no permit. Short calls cannot use up the function's concurrency. */
export const longCallMs = 1_000;

/** In milliseconds: how long a container uses what it has read. As long as its copy of a partner, to read both together. */
const freshMs = 1_000;

interface Taken {
  /** The store failed: the permit may have been taken or not. */
  readonly isUnknown: boolean;
  /** Gives the permit back. */
  release(): Promise<void>;
}

/**
 * Bounds a vendor's calls in progress, because a rate cannot: 50 calls of 25 s are two a second, and every further one
 * would be throttled by Lambda, which its caller sees as a failure with an unknown outcome. A call that lasts for more
 * than a second takes a permit; with half of them taken every call does before it begins. A partner has a share of them,
 * so that its calls cannot take all. All containers share them through a table (`docs/adr/0025-call-permits.md`,
 * `0036-fair-shares.md`). It fails open: a store that fails refuses no call, and a permit that may have been taken is given
 * back, because a count that is too low for half a minute refuses nothing and one that is too high refuses calls.
 */
export class CallPermits {
  readonly #deps: CallPermitDependencies;
  #known: CallsInProgress = [];
  #readAt: number | undefined;
  #reading: Promise<void> | undefined;

  constructor(deps: CallPermitDependencies) {
    this.#deps = deps;
  }

  /** Reads what is in progress, where it is not known well enough, while its caller does other work. Never throws. */
  async refresh(): Promise<void> {
    const isFresh = this.#readAt !== undefined && this.#deps.clock.monotonic() - this.#readAt < freshMs;
    if (isFresh) return;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    await this.#reading;
  }

  /**
   * Runs a call that its caller waits for.
   *
   * @throws Problem 429, `not-sent`: `partner-share-used` when the partner's share is in use, `too-many-calls` when all
   *   permits are taken
   */
  async admit<Result>(partnerId: string, call: () => Promise<Result>): Promise<Result> {
    await this.refresh();
    const assessment = assessCall(this.#use(partnerId));
    if (assessment === "admit") return await this.count(partnerId, call);
    if (assessment !== "take-first") throw this.#refusal(partnerId, assessment);
    const { isUnknown, release } = await this.#take(partnerId);
    try {
      const taken = isUnknown ? "admit" : assessTaken(this.#use(partnerId));
      if (taken !== "admit") throw this.#refusal(partnerId, taken);
      return await call();
    } finally {
      await release();
    }
  }

  /** Runs a call that is never refused, because something else bounds it: it takes a permit when it lasts. */
  async count<Result>(partnerId: string, call: () => Promise<Result>): Promise<Result> {
    let taking: Promise<Taken> | undefined;
    const cancel = this.#deps.schedule(() => {
      taking = this.#take(partnerId);
    }, longCallMs);
    try {
      return await call();
    } finally {
      cancel();
      const taken = await taking;
      await taken?.release();
    }
  }

  /** The rate limit headers of a partner's share once half of it is in use, as far as this container knows. */
  headers(partnerId: string): Readonly<Record<string, string>> {
    const { vendor, share } = this.#deps;
    const { own } = this.#use(partnerId);
    if (share === undefined || own * 2 < share) return {};
    return shareHeaders({ policy: `${vendor.id}-calls`, share, used: own, unit: "concurrent-requests" });
  }

  #use(partnerId: string) {
    const { permits, share, clock } = this.#deps;
    return { ...inProgress(this.#known, { partnerId, share, now: clock.now() }), permits, share };
  }

  async #read(): Promise<void> {
    const { store, vendor, clock } = this.#deps;
    const readAt = clock.monotonic();
    const read = await this.#attempt(() => store.readCallsInProgress(vendor.id));
    this.#readAt = readAt;
    this.#known = read ?? [];
  }

  async #take(partnerId: string): Promise<Taken> {
    const until = latestEnd(this.#deps.clock.now());
    const isKnown = await this.#change(partnerId, until, 1);
    const release = async () => {
      if (this.#deps.clock.now() >= until) return;
      // Twice, because a count that is given back twice refuses nothing, and one that is not given back refuses calls.
      if (!(await this.#change(partnerId, until, -1))) await this.#change(partnerId, until, -1);
    };
    return { isUnknown: !isKnown, release };
  }

  async #change(partnerId: string, until: number, calls: 1 | -1): Promise<boolean> {
    const { store, vendor, clock } = this.#deps;
    const lapsed = lapsedCounts(this.#known, clock.now());
    const change = { partnerId, until, calls, lapsed };
    const changed = await this.#attempt(() => store.changeCallsInProgress(vendor.id, change));
    if (changed === undefined) return false;
    this.#known = changed;
    this.#readAt = clock.monotonic();
    return true;
  }

  async #attempt(work: () => Promise<CallsInProgress>): Promise<CallsInProgress | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#deps.log.warn("permits.unavailable", { vendor: this.#deps.vendor.id, ...describeError(error) });
      return undefined;
    }
  }

  #refusal(partnerId: string, why: Exclude<CallAssessment, "admit" | "take-first">) {
    const { vendor, log } = this.#deps;
    const { total, own, permits, share } = this.#use(partnerId);
    log.warn("call.refused-too-many", {
      vendor: vendor.id,
      partner: partnerId,
      why,
      inProgress: total,
      own,
      permits,
      share,
    });
    return why === "share-used" ? partnerShareUsed(`calls of ${vendor.title} in progress`) : tooManyCalls(vendor.title);
  }
}
