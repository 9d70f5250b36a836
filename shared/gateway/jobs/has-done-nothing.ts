import type { Job } from "../model/job.ts";

/**
 * Whether the attempts at a job that were made have done nothing at the vendor, for certain. How the last one ended says
 * nothing about an earlier attempt that may have been done, which may even be the reason of a refusal, nor about the one in
 * progress.
 */
export function hasDoneNothing({
  status,
  outcome,
  retriedAfterUncertain,
}: Pick<Job, "status" | "outcome" | "retriedAfterUncertain">): boolean {
  if (retriedAfterUncertain === true || status === "sending") return false;
  return outcome === "not-sent" || outcome === "rejected" || (status === "failed" && outcome === "answered");
}
