import type { Outcome } from "../../core/outcome.ts";
import type { Job, JobResponse, StoredJob } from "../model/job.ts";
import type { DueRecord } from "./due-index.ts";
import type { Listed } from "./listed.ts";

/** Who has a job under way, and until when nobody else may touch it. */
export interface JobLease {
  readonly token: string;
  readonly until: number;
}

/** How one run of a job ended. */
export type JobEnd = (
  | ({
      readonly status: "succeeded" | "failed";
      readonly outcome: Outcome;
      readonly response: JobResponse | null;
    } & Pick<Job, "partial" | "vendorPending">)
  | { readonly status: "uncertain" }
  | { readonly status: "queued"; readonly outcome: Outcome; readonly nextAttemptAt: number; readonly dueAt: number }
  | { readonly status: "expired"; readonly outcome: Outcome }
) & {
  /** `attempts` less `claims` from now on (`extraAttempts`); as it was where it is absent. */
  readonly extraAttempts?: number;
};

/** A job could not be put for sure, nor called off: it may stand, and a queued one that stands will be made. */
export class JobMayStand extends Error {
  constructor(options: ErrorOptions) {
    super("Whether the job stands is not known.", options);
    this.name = "JobMayStand";
  }
}

export interface JobStore {
  /**
   * Puts the job where none of its id stands, or where the one that stands has let go of its key (`hasReleasedKey`).
   *
   * @param owner who has it under way from the start, or `undefined` for a queued one
   * @returns `undefined` when it was put, else the one that stands
   * @throws JobMayStand when that is not known; after any other error the job does not stand, or stands cancelled
   */
  createJob(job: StoredJob, owner: JobLease | undefined, dueAt: number): Promise<Job | undefined>;
  findJob(id: string): Promise<StoredJob | undefined>;
  /** As `findJob`, without request and answer. */
  lookUpJob(id: string): Promise<Job | undefined>;
  /** `queued` to `sending`, by the claim of that number (from 1). `undefined` when it is not to be had. */
  claimJob(id: string, claim: number, owner: JobLease, now: number): Promise<StoredJob | undefined>;
  /**
   * Writes how it ended, if this owner still has it, or had it when it became uncertain and nobody has resolved that.
   *
   * @param notificationDueAt when to look whether the partner was told; `undefined` when nobody is to be told
   */
  completeAttempt(
    id: string,
    owner: JobLease,
    end: JobEnd,
    now: number,
    notificationDueAt: number | undefined,
  ): Promise<boolean>;
  /** `sending` to `uncertain`, once its owner's time is over. */
  markUncertain(id: string, now: number, notificationDueAt: number | undefined): Promise<boolean>;
  /** `sending` to `queued`, once its owner's time is over; for calls that may be repeated. */
  requeueExpiredLease(id: string, now: number, dueAt: number): Promise<boolean>;
  /** `queued` to `cancelled` or `expired`; the outcome is `uncertain` for a doubted job. */
  endQueued(
    id: string,
    status: "cancelled" | "expired",
    now: number,
    notificationDueAt: number | undefined,
  ): Promise<boolean>;
  /** An uncertain job whose lease has ended: queued again, `succeeded`, or `abandoned` (its outcome stays `uncertain`). */
  resolveJob(
    id: string,
    to: "queued" | "succeeded" | "abandoned",
    now: number,
    dueAt: number | undefined,
  ): Promise<boolean>;
  /** Says that the partner was told of this status, as the job came to it by that attempt. */
  finishNotification(job: Pick<Job, "id" | "status" | "claims">): Promise<void>;
  /** Pushes `dueAt` out; `undefined` when it has moved meanwhile. */
  claimDueJob(due: DueRecord, until: number): Promise<Job | undefined>;
  /** A partner's jobs, oldest first, after the position. */
  listJobs(partnerId: string, after: string, limit: number): Promise<readonly Listed<Job>[]>;
}
