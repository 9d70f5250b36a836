import type { JobStatus } from "../../core/job-status.ts";
import type { Outcome } from "../../core/outcome.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Job, JobCounts, JobMarks, JobResponse, LookStart, StoredJob } from "../model/job.ts";
import type { ListRange } from "../model/list-range.ts";
import type { DueRecord } from "./due-index.ts";
import type { ListEntry, Listed } from "./listed.ts";

/** The exclusive right of one worker to make and complete an attempt. */
export interface JobLease {
  readonly token: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** How an attempt ends for its job. A count that is absent stays as it was. */
export type JobEnd = (
  | ({
      readonly status: "succeeded" | "failed";
      readonly outcome: Outcome;
      readonly response: JobResponse | null;
    } & JobMarks)
  | ({ readonly status: "uncertain" } & LookStart)
  | { readonly status: "queued"; readonly outcome: Outcome; readonly nextAttemptAt: number; readonly dueAt: number }
  | { readonly status: "expired"; readonly outcome: Outcome }
) &
  JobCounts;

/** The newest attempts of a job. */
export type RecentAttempts = Pick<JobCounts, "recentAttempts">;

/** What follows a look. */
export interface LookResult {
  readonly evidence: Evidence;
  readonly notDoneSince: number | undefined;
  readonly nextLookAt: number | undefined;
  /** Its partner is notified of the evidence; not where the job is settled. */
  readonly evidenceDue: boolean;
  /** When the job is settled by the evidence, in epoch milliseconds; `undefined` for one that stays uncertain. */
  readonly settledAt: number | undefined;
  /** When the scheduler looks at the job again; `undefined` where nothing is left to do. */
  readonly dueAt: number | undefined;
}

/** A job, with its partner: a change of its status changes the count of its partner's jobs. */
export type CountedJob = Pick<Job, "id" | "partnerId">;

/** Creating a job failed, and so did compensating for it: the job may exist, and a queued one that exists will be made. */
export class JobMayExistError extends Error {
  constructor(options: ErrorOptions) {
    super("Whether the job exists is not known.", options);
    this.name = "JobMayExistError";
  }
}

export interface JobsToExamine {
  readonly partnerIds: readonly string[];
  /**
   * Of a status that has not ended, jobs without it need not be examined: they are found by an index, which lags behind the
   * records. Of any other status all of them are.
   */
  readonly status?: JobStatus | undefined;
}

/** Each change is one conditional write. `dueAt` and `notificationDueAt` say when the scheduler checks on the job. */
export interface JobStore {
  /**
   * Creates the job, unless there is one with its id that has not released its key (`hasReleasedKey`).
   *
   * @param lease of the worker that makes the call at once; `undefined` for a queued job
   * @returns `undefined` when it was created, else the existing job
   * @throws JobMayExistError when that is not known; after any other error there is no job, or a cancelled one
   */
  createJob(job: StoredJob, lease: JobLease | undefined, dueAt: number): Promise<Job | undefined>;
  findJob(id: string): Promise<StoredJob | undefined>;
  /** As `findJob`, without request and answer. */
  lookUpJob(id: string): Promise<Job | undefined>;
  /**
   * `queued` to `sending`, by the claim of that number (from 1). Repeating a claim with its lease is idempotent.
   *
   * @param job whose partner may be unknown: it then is counted as queued until the attempt ends
   * @returns `undefined` when the job is not queued for this claim
   */
  claimJob(
    job: { readonly id: string; readonly partnerId?: string | undefined },
    claim: number,
    lease: JobLease,
    now: number,
  ): Promise<StoredJob | undefined>;
  /**
   * Records how an attempt ended, for the holder of its lease: from `sending`, and from `uncertain` that is not resolved,
   * also where it was settled by evidence.
   *
   * @param notificationDueAt `undefined` for an end without a notification
   * @returns whether it was recorded
   */
  completeAttempt(
    job: CountedJob,
    lease: JobLease,
    end: JobEnd,
    now: number,
    notificationDueAt: number | undefined,
  ): Promise<boolean>;
  /**
   * `sending` to `uncertain`, once the lease has expired.
   *
   * @param start of the looks at the vendor, and the attempts with the one of that lease; what is absent stays as it was
   */
  markUncertain(
    job: CountedJob,
    now: number,
    notificationDueAt: number | undefined,
    start?: LookStart & RecentAttempts,
  ): Promise<boolean>;
  /**
   * `queued` or `sending` to `uncertain`, of writes alone: after a restore from a backup it is unknown whether they were
   * done. No worker has them at that time, so that a lease does not matter.
   */
  holdRestoredJob(job: CountedJob, now: number, notificationDueAt: number): Promise<boolean>;
  /** `sending` to `queued`, once the lease has expired; of safe calls alone. */
  requeueExpiredLease(job: CountedJob, now: number, dueAt: number, attempts?: RecentAttempts): Promise<boolean>;
  /** `queued` to `cancelled` or `expired`; the outcome of a job with `retriedAfterUncertain` stays `uncertain`. */
  endQueued(
    id: string,
    status: "cancelled" | "expired",
    now: number,
    notificationDueAt: number | undefined,
  ): Promise<boolean>;
  /** `uncertain` to `queued`, `succeeded` or `abandoned`, once the lease has expired. An abandoned job stays uncertain in its outcome. */
  resolveJob(
    job: CountedJob,
    to: "queued" | "succeeded" | "abandoned",
    now: number,
    dueAt: number | undefined,
  ): Promise<boolean>;
  /**
   * Ends a job whose attempt was answered with 202, by the result that the vendor's webhook states: from `succeeded` with
   * `vendorPending`, and from `uncertain` once the lease has expired, also where it was settled by evidence, since only the
   * recording of the answer was lost.
   *
   * @returns the job; `undefined` where it is in another state, or of another attempt
   */
  completeWriteback(
    job: Pick<Job, "id" | "createdAt" | "claims">,
    to: "succeeded" | "failed",
    now: number,
    notificationDueAt: number,
  ): Promise<Job | undefined>;
  /**
   * Records that the notification of this status and claim was published; nothing is due any more. A job that has taken
   * the place of one with a released key has another `createdAt`.
   */
  finishNotification(job: Pick<Job, "id" | "status" | "claims" | "createdAt" | "endedByWebhook">): Promise<void>;
  /**
   * As `finishNotification`, of an uncertain job that the vendor is asked about, or of its evidence.
   *
   * @param dueAt when the scheduler looks at the job again; `undefined` where nothing is left to do
   */
  finishLookNotification(
    job: Pick<Job, "id" | "claims" | "createdAt" | "looks">,
    what: "uncertainDue" | "evidenceDue",
    dueAt: number | undefined,
  ): Promise<void>;
  /** Records what a look has found, unless the job has changed since it was read. Its `updatedAt` stays. */
  recordLook(job: Pick<Job, "id" | "claims" | "createdAt" | "looks">, result: LookResult): Promise<boolean>;
  /** Moves the next look of an uncertain job that the vendor is asked about. */
  postponeLook(
    job: Pick<Job, "id" | "claims" | "createdAt" | "looks">,
    nextLookAt: number,
    dueAt: number,
  ): Promise<boolean>;
  /**
   * Asks for a look now, once the lease of an uncertain job has expired.
   *
   * @param before a request since then is refused
   * @returns the job; `undefined` where it is in another state, or was asked for since
   */
  requestLook(id: string, now: number, before: number, dueAt: number): Promise<Job | undefined>;
  /** Claims a due job by moving its `dueAt`; `undefined` when another worker has moved it. */
  claimDueJob(due: DueRecord, until: number): Promise<Job | undefined>;
  /** A partner's jobs after the position, oldest first. */
  listJobs(partnerId: string, after: string, limit: number): Promise<readonly Listed<Job>[]>;
  /** Jobs of some partners together, by arrival. */
  examineJobs(of: JobsToExamine, range: ListRange, limit: number): Promise<readonly ListEntry<Job>[]>;
}
