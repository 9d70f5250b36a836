import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { Problem } from "../../core/problem.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { latestEnd } from "../model/calls-in-progress.ts";
import type { Job } from "../model/job.ts";
import { inUse, noUse, oneUse, type PartnerUse, type UseCount, type UseKind } from "../model/partner-use.ts";
import type { VendorUser } from "../ports/use-store.ts";
import type { RecordedUse } from "./recorded-use.ts";
import { shareHeaders } from "./share-headers.ts";
import { partnerShareUsed } from "./share-problems.ts";

export interface JobShareDependencies {
  readonly use: RecordedUse;
  readonly vendor: Pick<VendorDescriptor, "id" | "title">;
  /** How many attempts at queued jobs of one partner may be in progress; `undefined` for any number. */
  readonly attempts: number | undefined;
  /** How many queued jobs one partner may have that have not ended; `undefined` for any number. */
  readonly queuedJobs: number | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** An attempt that may be made. */
export interface CountedAttempt {
  readonly partnerId: string;
  /** What takes its count back. */
  readonly counted: UseCount;
  /** By the monotonic clock. */
  readonly begunAt: number;
}

/** In seconds: in which time each of the partner's queued jobs is looked at once. */
export interface NoRoom {
  readonly withinSeconds: number;
}

/** What a queued job is counted by. */
type QueuedJob = Pick<Job, "partnerId" | "deadline">;

/** In milliseconds: a share that was in use so lately is in use. Attempts that are refused so cost no write. */
const refusedForMs = 500;

/** In milliseconds: what is known for longer is not shown to the partner. */
const shownForMs = 10_000;

/** In seconds: jobs wait for no longer until they are looked at again. */
const maxWaitSeconds = 300;

/**
 * In how many seconds a partner's queued jobs would be done, one after another by the attempts that it may have: jobs that are
 * looked at once in that time find room soon after there is some, and do not occupy workers in vain.
 */
export function waitForRoom(of: {
  readonly jobs: number;
  readonly attempts: number;
  /** Of the last attempt; a second while none has ended. */
  readonly attemptMs?: number | undefined;
}): number {
  return Math.min(maxWaitSeconds, (of.jobs / of.attempts) * ((of.attemptMs ?? 1_000) / 1_000));
}

/**
 * A partner's share of a vendor's job queue: of the workers that make attempts, and of the jobs that wait
 * (`docs/adr/0036-fair-shares.md`). It fails open: a store that fails refuses nothing, what may have been counted is taken
 * back, and a count that is never taken back lapses.
 */
export class JobShares {
  readonly #deps: JobShareDependencies;

  constructor(deps: JobShareDependencies) {
    this.#deps = deps;
  }

  /** Whether the partner has as many queued jobs as it may have, as this container knows it. */
  async isQueueFull(partnerId: string): Promise<boolean> {
    const { use, queuedJobs = Number.POSITIVE_INFINITY } = this.#deps;
    return this.#count(await use.find(this.#user(partnerId)), "job") >= queuedJobs;
  }

  /** 429 `partner-share-used`, `not-sent`: the partner has as many queued jobs as it may have. */
  queueFull(partnerId: string): Problem {
    const { vendor, queuedJobs, log } = this.#deps;
    log.warn("job.refused-too-many", { vendor: vendor.id, partner: partnerId, share: queuedJobs });
    return partnerShareUsed(`queued jobs for ${vendor.title}`);
  }

  /** Counts a job that was queued. Never throws. */
  async countQueued({ partnerId, deadline }: QueuedJob): Promise<void> {
    await this.#deps.use.change(this.#user(partnerId), { added: [oneUse("job", deadline, 1)] });
  }

  /** Counts an attempt before it begins, unless the partner's share of the workers is in use. */
  async beginAttempt(partnerId: string): Promise<CountedAttempt | NoRoom> {
    const { use, attempts = Number.POSITIVE_INFINITY, clock } = this.#deps;
    const user = this.#user(partnerId);
    const begunAt = clock.monotonic();
    const recent = use.recent(user, refusedForMs) ?? noUse;
    if (this.#count(recent, "attempt") >= attempts) return this.#noRoom(recent, attempts);
    const until = latestEnd(clock.now());
    const after = await use.change(user, { added: [oneUse("attempt", until, 1)] });
    const takenBack = oneUse("attempt", until, -1);
    // Where the store failed the attempt may have been counted.
    if (after === undefined || this.#count(after, "attempt") <= attempts)
      return { partnerId, begunAt, counted: takenBack };
    await use.takeBack(user, { added: [takenBack] });
    return this.#noRoom(after, attempts);
  }

  /** Takes back the count of an attempt, and that of its job where it has ended. Never throws. */
  async endAttempt({ partnerId, counted, begunAt }: CountedAttempt, ended: QueuedJob | undefined): Promise<void> {
    const { use, clock } = this.#deps;
    const added = [
      ...(counted.until <= clock.now() ? [] : [counted]),
      ...(ended === undefined ? [] : [oneUse("job", ended.deadline, -1)]),
    ];
    if (added.length === 0) return;
    const attemptMs = ended === undefined ? {} : { attemptMs: Math.round(clock.monotonic() - begunAt) };
    await use.takeBack(this.#user(partnerId), { added, ...attemptMs });
  }

  #noRoom(use: PartnerUse, attempts: number): NoRoom {
    return { withinSeconds: waitForRoom({ jobs: this.#count(use, "job"), attempts, attemptMs: use.attemptMs }) };
  }

  /** The rate limit headers of a partner's queued jobs, as far as this container knows them. */
  headers(partnerId: string): Readonly<Record<string, string>> {
    const { use, vendor, queuedJobs } = this.#deps;
    const known = use.recent(this.#user(partnerId), shownForMs);
    if (known === undefined || queuedJobs === undefined) return {};
    return shareHeaders({ policy: `${vendor.id}-queued-jobs`, share: queuedJobs, used: this.#count(known, "job") });
  }

  #user(partnerId: string): VendorUser {
    return { vendor: this.#deps.vendor.id, partnerId };
  }

  #count(use: PartnerUse, kind: UseKind): number {
    return inUse(use, kind, this.#deps.clock.now());
  }
}
