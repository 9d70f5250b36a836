import type { HttpHeaders } from "../../http/headers.ts";
import type { Operation } from "../../vendors/types.ts";
import { readAllowedJobs } from "../intents/read-intent-headers.ts";
import type { Job } from "../model/job.ts";
import { leaseDurationMs } from "../model/job-times.ts";
import type { RecentRequest } from "../ports/recent-request-store.ts";
import { readIdempotencyKey } from "./idempotency-key.ts";

/** How the deduplication of orders treats a request. */
export interface RepeatTerms {
  /** It has an `Idempotency-Key`, which alone decides about its repeats. */
  readonly keyed: boolean;
  /** The jobs that `Gateway-Allow-Repeat` names. */
  readonly allowedJobs: readonly string[];
}

/**
 * Reads the terms of a request.
 *
 * @returns `undefined` for an operation that is not deduplicated
 * @throws Problem 400 for a `Gateway-Allow-Repeat` that is no list of jobs' ids, or a malformed `Idempotency-Key`
 */
export function readRepeatTerms(operation: Operation | undefined, headers: HttpHeaders): RepeatTerms | undefined {
  const allowedJobs = readAllowedJobs(headers);
  if (operation?.keyRequired !== true) return undefined;
  return { keyed: readIdempotencyKey(headers) !== undefined, allowedJobs };
}

/**
 * Whether an equal recent request forbids a repeat (`docs/architecture.md`, Jobs): its job was recorded within the window, and either is
 * not `failed`, `cancelled` or `expired`, or had an earlier attempt that may have been done. A job that is missing when
 * the lease of its function has ended will never exist.
 *
 * @param job the job with the request's id
 */
export function forbidsRepeat({ at }: RecentRequest, job: Job | undefined, now: number, windowMs: number): boolean {
  if (at + windowMs <= now) return false;
  if (job === undefined) return at + leaseDurationMs > now;
  const notDone = job.status === "failed" || job.status === "cancelled" || job.status === "expired";
  return (
    (!notDone || job.outcome === "uncertain" || job.retriedAfterUncertain === true) && job.createdAt + windowMs > now
  );
}
