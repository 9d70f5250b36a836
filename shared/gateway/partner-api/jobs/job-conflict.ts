import { Problem } from "../../../core/problem.ts";
import type { Job } from "../../model/job.ts";

/** 409: the status of the job does not allow the request. */
export function jobConflict(detail: string, retryAfterSeconds?: number): Problem {
  return new Problem({
    status: 409,
    name: "job-state",
    title: "Not allowed in the job's status",
    detail,
    ...(retryAfterSeconds === undefined ? {} : { retryable: true, retryAfterSeconds }),
  });
}

/** @throws Problem 409 for an uncertain job whose call may still be in progress */
export function refuseUntilLeaseExpires({ status, leaseExpiresAt }: Job, now: number): void {
  if (status !== "uncertain" || (leaseExpiresAt ?? 0) <= now) return;
  const detail = "The call may still be in progress. Repeat this after Retry-After.";
  throw jobConflict(detail, ((leaseExpiresAt ?? now) - now) / 1000);
}
