import { type JobStatus, jobStatuses } from "../../core/job-status.ts";
import { outcomes } from "../../core/outcome.ts";
import { boolean, constant, enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, nullable, openObject, record, type ValuesOf } from "../../core/schema/structures.ts";
import { storedBody, type WithBody } from "./body.ts";
import { evidence } from "./evidence.ts";
import { jobAttempt } from "./job-attempt.ts";
import { purpose } from "./purpose.ts";
import { refillCheck } from "./refill-check.ts";
import { textPair } from "./text-pair.ts";
import { traceparent } from "./traceparent.ts";

const headers = record(text(), list(text()));

/** The call that a job is of, as it was parsed when the job was created. */
export const jobRequest = openObject(
  {
    method: text(),
    path: text(),
    query: list(textPair),
    headers,
    /** A large body is a blob that is streamed to the vendor; it cannot be opened once it is removed. */
    body: storedBody,
  },
  {
    /** Items of `Gateway-Warning` about its fields. */
    warnings: list(text()),
    /** What was found of a refill's prescriptions before it was requested; erased with the request. */
    refillCheck,
  },
);

export type JobRequest = WithBody<ValueOf<typeof jobRequest>>;

/** The vendor's answer, kept for `GET /v1/jobs/{id}/response` and for idempotent replays. */
export const jobResponse = openObject({ status: integer(), headers, body: storedBody });

export type JobResponse = WithBody<ValueOf<typeof jobResponse>>;

/** The attributes that every job has. */
export const jobFields = {
  /** `job_…`; derived from the `Idempotency-Key` where there is one. */
  id: text({ pattern: "^job_" }),
  partnerId: text(),
  vendor: text(),
  connection: text(),
  /** The operation's id, or `passthrough`. */
  operation: text(),
  safe: boolean(),
  status: enumOf(jobStatuses),
  outcome: nullable(enumOf(outcomes)),
  /** Attempts that were claimed; the next claim has the number after it. */
  claims: integer(),
  createdAt: integer(),
  updatedAt: integer(),
  nextAttemptAt: nullable(integer()),
  /** After this a queued job is no longer sent. */
  deadline: integer(),
  /** Keyed digest of method, path, query, content and tenant. */
  fingerprint: text(),
  responseStatus: nullable(integer()),
  /** Until when the worker that holds the lease may be making the call. */
  leaseExpiresAt: nullable(integer()),
  /** Its partner's endpoints are notified of its end. */
  notify: boolean(),
};

/** What the vendor's answer says about the work. */
export const jobMarks = {
  /** Some items of the request succeeded and others failed. */
  partial: constant(true),
  /** The vendor has accepted the work and does it later (202). */
  vendorPending: constant(true),
};

/** What the attempts of a job leave behind. */
const counts = {
  /** `attempts` less `claims`. */
  extraAttempts: integer(),
  /** Attempts whose receipts could not be sent: the next receipts of the job are sent with them. The newest hundred. */
  receiptsDue: list(openObject({ claim: integer(), at: integer(), outcome: enumOf(outcomes) })),
  /** The newest exchanges with the vendor that have ended, oldest first; records of an earlier version lack them. */
  recentAttempts: list(jobAttempt),
};

/** Set where a webhook has ended a job that was `vendorPending`, which has a notification of its own. */
export const endedByWebhook = constant(true);

/** What reading the vendor shows of a write that became uncertain, and when it is read again. */
export const jobLooks = {
  evidence,
  /** How often the vendor was asked. */
  looks: integer(),
  /** When it is asked next; absent where it is not. */
  nextLookAt: integer(),
  /** The work was found to be done, and the job is `succeeded` for that. A late answer of the call itself still counts. */
  settled: constant(true),
};

/** What follows an uncertain end, beside what partners see of it. */
export const lookState = {
  /** From before the first byte of the call to the end of its attempt, or of its lease. */
  sent: openObject({ from: integer(), to: integer() }),
  /** The notification of the uncertain job, or of its evidence, was not published yet. */
  uncertainDue: constant(true),
  evidenceDue: constant(true),
  /** When its partner asked for a look. */
  lookRequestedAt: integer(),
  /** The first of the last looks in a row that found the work not done. */
  notDoneSince: integer(),
};

const optional = {
  ...jobMarks,
  endedByWebhook,
  ...counts,
  ...jobLooks,
  ...lookState,
  /** Its partner had it queued again after an attempt that may have been done, whose outcome it keeps until it has another. */
  retriedAfterUncertain: constant(true),
  /** Its request and its answer are erased, or hidden by an erasure. */
  erased: constant(true),
  /** The API key whose request created it; no partner sees it. */
  keyId: text(),
  /** What its partner made the call for, by its grants of then; absent where it was not stated. */
  purpose,
  /** Subject keys of the patients and cases that its request names. */
  subjects: list(text()),
  traceparent,
  /** Marks the put that created the record: one whose answer was lost finds its own. */
  creation: text(),
};

/** The record of a job without request and answer. */
export const jobRecord = openObject(jobFields, optional);

export type JobRecord = ValueOf<typeof jobRecord>;

/** The whole record of a job. */
export const storedJobRecord = openObject(
  { ...jobFields, request: jobRequest, response: nullable(jobResponse) },
  optional,
);

export type StoredJobRecord = ValueOf<typeof storedJobRecord>;

/** One vendor call, from before its first byte to its end. Times are epoch milliseconds. */
export type Job = Omit<JobRecord, "extraAttempts" | "creation"> & {
  /** Vendor exchanges that were begun. A claimed attempt that is in progress, or was lost, counts as one. */
  readonly attempts: number;
};

export function toJob({ extraAttempts = 0, creation: _, ...job }: JobRecord): Job {
  return { ...job, attempts: job.claims + extraAttempts };
}

/** What a job has from the moment at which it becomes uncertain. */
export type LookStart = Pick<JobRecord, "sent" | "looks" | "nextLookAt" | "evidence" | "uncertainDue">;

export type JobMarks = Partial<ValuesOf<typeof jobMarks>>;

export type JobCounts = Partial<ValuesOf<typeof counts>>;

/** An attempt whose receipt could not be sent. `at` is when it ended, in epoch milliseconds. */
export type DueReceipt = ValuesOf<typeof counts>["receiptsDue"][number];

/** A job with its request and answer. */
export interface StoredJob extends Job {
  readonly request: JobRequest;
  readonly response: JobResponse | null;
}

/**
 * The vendor exchanges of all claimed attempts beyond one for each claim; below 0 where claims led to no exchange.
 *
 * @param job as it was claimed, with one exchange for this claim
 * @param begun the exchanges of this claim
 */
export function extraAttempts({ attempts, claims }: Pick<Job, "attempts" | "claims">, begun: number): number {
  return attempts - claims + begun - 1;
}

/** Whether the job has ended; an uncertain one has not. */
export function isTerminal(status: JobStatus): boolean {
  return status !== "queued" && status !== "sending" && status !== "uncertain";
}

/** A terminal job keeps its `Idempotency-Key` this long, and its record at least as long (`docs/architecture.md`,
 * Jobs). */
export const keyKeptMs = 30 * 24 * 3600 * 1000;

/** A job that its partner has queued again expires after this time, as a new one. */
export const requeuedForMs = 24 * 3600 * 1000;

/**
 * Whether the idempotency key of a job is released: its call was never made, or it ended long enough ago. A job that was
 * cancelled or expired after an attempt that may have been done (`retriedAfterUncertain`) keeps its key.
 */
export function hasReleasedKey(job: Pick<Job, "status" | "outcome" | "updatedAt">, now: number): boolean {
  if ((job.status === "cancelled" || job.status === "expired") && job.outcome !== "uncertain") return true;
  if (job.status === "failed" && (job.outcome === "not-sent" || job.outcome === "rejected")) return true;
  return isTerminal(job.status) && job.updatedAt + keyKeptMs <= now;
}
