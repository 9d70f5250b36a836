import { badRequest, Problem } from "../../core/problem.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Operation } from "../../vendors/types.ts";
import type { Job } from "../model/job.ts";
import { leaseDurationMs } from "../model/job-times.ts";
import { jobLocation } from "../model/job-view.ts";
import type { RecentRequest } from "../ports/recent-request-store.ts";
import { readIdempotencyKey } from "./prefer.ts";

/** How a request of an operation that must not be repeated by accident may repeat an equal one. */
export interface RepeatTerms {
  /** It has an `Idempotency-Key`, which governs it alone. */
  readonly keyed: boolean;
  /** The job that `Gateway-Allow-Repeat` names. */
  readonly allowedJob: string | undefined;
}

/**
 * Reads the terms of a request.
 *
 * @returns `undefined` for an operation that may be repeated as often as it is asked for
 * @throws Problem 400 for a `Gateway-Allow-Repeat` that is not one job's id, or a malformed `Idempotency-Key`
 */
export function readRepeatTerms(operation: Operation | undefined, headers: HttpHeaders): RepeatTerms | undefined {
  const allowed = headers["gateway-allow-repeat"];
  if (allowed !== undefined && (allowed.length !== 1 || !/^job_[A-Za-z0-9_-]{1,128}$/.test(allowed[0] ?? ""))) {
    throw badRequest("Gateway-Allow-Repeat must be given once, and be the id of a job.");
  }
  if (operation?.keyRequired !== true) return undefined;
  return { keyed: readIdempotencyKey(headers) !== undefined, allowedJob: allowed?.[0] };
}

/**
 * Whether an equal request forbids a repeat (design, Jobs): its job was recorded within the window and was not
 * `failed`, `cancelled` or `expired`, or was so after an attempt that may have been done. A job that is not there will never be once the function that was to record it
 * has ended.
 *
 * @param job the job that is recorded under the request's id, if one is
 */
export function forbidsRepeat({ at }: RecentRequest, job: Job | undefined, now: number, windowMs: number): boolean {
  if (at + windowMs <= now) return false;
  if (job === undefined) return at + leaseDurationMs > now;
  const ended = job.status === "failed" || job.status === "cancelled" || job.status === "expired";
  return (!ended || job.outcome === "uncertain" || job.doubted === true) && job.createdAt + windowMs > now;
}

/** 422: the request may be a library's repeat of one whose answer never came. */
export function identicalRequest(jobId: string): Problem {
  return new Problem({
    status: 422,
    name: "identical-request",
    title: "Identical request",
    detail: `An equal order was made a few minutes ago as ${jobId}; it was done, may have been done, or may still be done. Nothing was sent for this request. Look at that job. To order the same once more, send 'Gateway-Allow-Repeat: ${jobId}' or a new Idempotency-Key.`,
    headers: { "Gateway-Job": jobId, Location: jobLocation(jobId) },
  });
}

/** 400: this stage makes no such call without a key. */
export function requireIdempotencyKey(operation: Operation | undefined, headers: HttpHeaders): void {
  if (operation?.keyRequired !== true || headers["idempotency-key"] !== undefined) return;
  throw new Problem({
    status: 400,
    name: "idempotency-key-required",
    title: "Idempotency-Key required",
    detail: `${operation.id} is not made without an Idempotency-Key, since a second call can do the work twice. Send one that is new for each order and the same for each repeat. Nothing was sent.`,
    errors: [],
  });
}
