import type { Job } from "../model/job.ts";

/**
 * Whether the attempts at a job that were made have done nothing at the vendor, for certain. An answer that says so says
 * nothing about an earlier attempt that may have been done: it may even be the reason of the answer.
 */
export function hasDoneNothing({
  status,
  outcome,
  retriedAfterUncertain,
}: Pick<Job, "status" | "outcome" | "retriedAfterUncertain">): boolean {
  if (outcome === "not-sent" || outcome === "rejected") return true;
  return status === "failed" && outcome === "answered" && retriedAfterUncertain !== true;
}
