import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import { Problem } from "../../core/problem.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { type CallsInProgress, lapsedEnds, latestEnd, totalInProgress } from "../model/calls-in-progress.ts";
import type { PermitStore } from "../ports/permit-store.ts";

export interface CallPermitDependencies {
  readonly store: PermitStore;
  readonly vendor: Pick<VendorDescriptor, "id" | "title">;
  /** How many long calls of the vendor may be in progress. The function's reserved concurrency is well above it. */
  readonly permits: number;
  readonly clock: Clock;
  /** Runs a function later; returns what cancels it. */
  readonly schedule: (run: () => void, ms: number) => () => void;
  readonly log: Log;
}

/** In milliseconds: a call of less takes no permit. Short calls cannot use up the function's concurrency. */
export const longCallMs = 1_000;

/** In milliseconds: how long a container uses what it has read. */
const freshMs = 800;

/** Gives a permit back. */
type Release = () => Promise<void>;

/** With so many in progress a call takes its permit before it begins, so that the limit holds exactly. */
const isCrowded = (inProgress: number, permits: number): boolean => inProgress * 2 >= permits;

/**
 * Bounds a vendor's calls in progress, because a rate cannot: 50 calls of 25 s are two a second, and every further one
 * would be throttled by Lambda, which its caller sees as a failure with an unknown outcome. A call that lasts for more
 * than a second takes a permit; with half of them taken every call does before it begins. All containers share them
 * through a table (`docs/adr/0025-call-permits.md`). It fails open: a store that fails refuses no call.
 */
export class CallPermits {
  readonly #deps: CallPermitDependencies;
  #known: CallsInProgress = new Map();
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
   * @throws Problem 429 `too-many-calls`, `not-sent`, when all permits are taken
   */
  async admit<Result>(call: () => Promise<Result>): Promise<Result> {
    const { permits, clock } = this.#deps;
    await this.refresh();
    const inProgress = totalInProgress(this.#known, clock.now());
    if (inProgress >= permits) throw this.#refusal(inProgress);
    if (!isCrowded(inProgress, permits)) return await this.count(call);
    const release = await this.#take();
    try {
      const total = totalInProgress(this.#known, clock.now());
      if (release !== undefined && total > permits) throw this.#refusal(total);
      return await call();
    } finally {
      await release?.();
    }
  }

  /** Runs a call that is never refused, because something else bounds it: it takes a permit when it lasts. */
  async count<Result>(call: () => Promise<Result>): Promise<Result> {
    let taking: Promise<Release | undefined> | undefined;
    const cancel = this.#deps.schedule(() => {
      taking = this.#take();
    }, longCallMs);
    try {
      return await call();
    } finally {
      cancel();
      const release = await taking;
      await release?.();
    }
  }

  async #read(): Promise<void> {
    const { store, vendor, clock } = this.#deps;
    const readAt = clock.monotonic();
    const read = await this.#attempt(() => store.readCallsInProgress(vendor.id));
    this.#readAt = readAt;
    this.#known = read ?? new Map();
  }

  /** Takes a permit. @returns what gives it back; `undefined` when the store failed */
  async #take(): Promise<Release | undefined> {
    const until = latestEnd(this.#deps.clock.now());
    const taken = await this.#change(until, 1);
    if (!taken) return undefined;
    return async () => {
      if (this.#deps.clock.now() < until) await this.#change(until, -1);
    };
  }

  async #change(until: number, calls: 1 | -1): Promise<boolean> {
    const { store, vendor, clock } = this.#deps;
    const lapsed = lapsedEnds(this.#known, clock.now());
    const changed = await this.#attempt(() => store.changeCallsInProgress(vendor.id, { until, calls, lapsed }));
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

  #refusal(inProgress: number): Problem {
    const { vendor, permits, log } = this.#deps;
    log.warn("call.refused-too-many", { vendor: vendor.id, inProgress, permits });
    return new Problem({
      status: 429,
      name: "too-many-calls",
      title: "Too many calls in progress",
      detail: `As many calls of ${vendor.title} are in progress as the gateway allows. Nothing was sent. It is safe to try again after Retry-After.`,
      outcome: "not-sent",
      retryable: true,
      retryAfterSeconds: 2,
    });
  }
}
