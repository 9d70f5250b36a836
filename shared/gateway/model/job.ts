import { type JobStatus, jobStatuses } from "../../core/job-status.ts";
import type { Outcome } from "../../core/outcome.ts";
import { boolean, constant, enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, nullable, openObject, record } from "../../core/schema/structures.ts";
import { storedBody, type WithBody } from "./body.ts";
import { textPair } from "./text-pair.ts";

const headers = record(text(), list(text()));

/** The call that a job is of, as it was parsed when the job was created. */
export const jobRequest = openObject({
  method: text(),
  path: text(),
  query: list(textPair),
  headers,
  /** A large one is a blob, and is sent from there; where that is removed, it cannot be opened. */
  body: storedBody,
});

export type JobRequest = WithBody<ValueOf<typeof jobRequest>>;

/** The vendor's answer, kept for `GET /v1/jobs/{id}/response` and for idempotent replays. */
export const jobResponse = openObject({ status: integer(), headers, body: storedBody });

export type JobResponse = WithBody<ValueOf<typeof jobResponse>>;

const outcome = enumOf<Outcome>(["answered", "not-sent", "rejected", "uncertain"]);

const required = {
  /** `job_…`; derived from the `Idempotency-Key` where there is one. */
  id: text({ pattern: "^job_" }),
  partnerId: text(),
  vendor: text(),
  connection: text(),
  /** The operation's id, or `passthrough`. */
  operation: text(),
  safe: boolean(),
  status: enumOf(jobStatuses),
  outcome: nullable(outcome),
  /** Times that the job was claimed for a run; the next claim is the one of the number after it. */
  claims: integer(),
  createdAt: integer(),
  updatedAt: integer(),
  nextAttemptAt: nullable(integer()),
  /** After this a queued job is no longer sent. */
  deadline: integer(),
  /** Keyed digest of method, path, query and content. */
  fingerprint: text(),
  responseStatus: nullable(integer()),
  /** Until when the holder of the lease may still be making the call. */
  leaseUntil: nullable(integer()),
  /** Its partner's endpoints are notified of its end. */
  notify: boolean(),
};

const optional = {
  /** It succeeded but for some of its items. */
  partial: constant(true),
  /** It succeeded by the vendor's promise to do it later (202). */
  vendorPending: constant(true),
  /** It was queued again by hand after an attempt that may have been done: an end without another one is `uncertain`. */
  doubted: constant(true),
  /** `attempts` less `claims`. */
  extraAttempts: integer(),
  /** Marks the put that created the record: one whose answer was lost finds its own. */
  creation: text(),
};

/** The record of a job without what is large about it. */
export const jobRecord = openObject(required, optional);

export type JobRecord = ValueOf<typeof jobRecord>;

/** The whole record of a job. */
export const storedJobRecord = openObject(
  { ...required, request: jobRequest, response: nullable(jobResponse) },
  optional,
);

export type StoredJobRecord = ValueOf<typeof storedJobRecord>;

/** One vendor call, from before its first byte to its end. Times are epoch milliseconds. */
export type Job = Omit<JobRecord, "extraAttempts" | "creation"> & {
  /** Vendor exchanges that were begun. A run that is in progress, or was lost, counts for one. */
  readonly attempts: number;
};

export function toJob({ extraAttempts = 0, creation: _, ...job }: JobRecord): Job {
  return { ...job, attempts: job.claims + extraAttempts };
}

/** A job with what is large about it. */
export interface StoredJob extends Job {
  readonly request: JobRequest;
  readonly response: JobResponse | null;
}

/**
 * The vendor exchanges of all runs beyond one for each claim: below 0 where claims came to nothing.
 *
 * @param job as it was claimed: this run counts for one attempt so far
 * @param begun exchanges of this run
 */
export function extraAttempts({ attempts, claims }: Pick<Job, "attempts" | "claims">, begun: number): number {
  return attempts - claims + begun - 1;
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
