import type { JobStatus } from "../../core/job-status.ts";
import type { Outcome } from "../../core/outcome.ts";
import type { Body } from "../../http/body.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Listed } from "./listed.ts";

/** The call that a job is of, as it was understood when the job was made. */
export interface JobRequest {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: HttpHeaders;
  /** A large one stands elsewhere, and is sent from there; where that is gone, there is none to open. */
  readonly body: Body;
}

/** The vendor's answer, kept for `GET /v1/jobs/{id}/response` and for repetitions under an `Idempotency-Key`. */
export interface JobResponse {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly body: Body;
}

/** The record of one vendor call, from before its first byte to its end. Times are epoch milliseconds. */
export interface Job {
  /** `job_…`; derived from the `Idempotency-Key` where there is one. */
  readonly id: string;
  readonly partnerId: string;
  readonly vendor: string;
  readonly connection: string;
  /** The operation's id, or `passthrough`. */
  readonly operation: string;
  readonly safe: boolean;
  readonly status: JobStatus;
  readonly outcome: Outcome | null;
  /** Times that the job was claimed for a run; the next claim is the one of the number after it. */
  readonly claims: number;
  /** Vendor exchanges that were begun. A run that is under way, or was lost, counts for one. */
  readonly attempts: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly nextAttemptAt: number | null;
  /** After this a queued job is no longer sent. */
  readonly deadline: number;
  /** Keyed digest of method, path, query and content. */
  readonly fingerprint: string;
  readonly responseStatus: number | null;
  /** It succeeded but for some of its items. */
  readonly partial?: true;
  /** It succeeded by the vendor's promise to do it later (202). */
  readonly vendorPending?: true;
  /** Whether whoever has it under way may still be at it. */
  readonly leaseUntil: number | null;
  /** It was queued again by hand after an attempt that may have been done: an end without another one is `uncertain`. */
  readonly doubted?: true;
  /** Its partner's endpoints are told how it ends. */
  readonly notify: boolean;
}

/** A job with what is large about it. */
export interface StoredJob extends Job {
  readonly request: JobRequest;
  readonly response: JobResponse | null;
}

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

/**
 * The vendor exchanges of all runs beyond one for each claim: below 0 where claims came to nothing.
 *
 * @param job as it was claimed: this run counts for one attempt so far
 * @param begun exchanges of this run
 */
export function extraAttempts({ attempts, claims }: Pick<Job, "attempts" | "claims">, begun: number): number {
  return attempts - claims + begun - 1;
}

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
  claimDueJob(id: string, dueAt: number, until: number): Promise<Job | undefined>;
  /** A partner's jobs, oldest first, after the position. */
  listJobs(partnerId: string, after: string, limit: number): Promise<readonly Listed<Job>[]>;
}

/** Whether the job has ended; an uncertain one has not. */
export function isTerminal(status: JobStatus): boolean {
  return status !== "queued" && status !== "sending" && status !== "uncertain";
}

/** A terminal job keeps its `Idempotency-Key` this long, and its record at least as long (design, Jobs). */
export const keyKeptMs = 30 * 24 * 3600 * 1000;

/** A job that is queued again by hand has this long until it expires, as a new one has. */
export const requeuedForMs = 24 * 3600 * 1000;

/**
 * Whether a job has let go of its key: its call was never made, or it ended long enough ago. One that was cancelled or
 * expired after an attempt that may have been done (`doubted`) keeps it.
 */
export function hasReleasedKey(job: Pick<Job, "status" | "outcome" | "updatedAt">, now: number): boolean {
  if ((job.status === "cancelled" || job.status === "expired") && job.outcome !== "uncertain") return true;
  if (job.status === "failed" && (job.outcome === "not-sent" || job.outcome === "rejected")) return true;
  return isTerminal(job.status) && job.updatedAt + keyKeptMs <= now;
}
