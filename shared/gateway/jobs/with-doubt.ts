import type { Job } from "../model/job.ts";
import type { JobEnd } from "../ports/job-store.ts";

/**
 * The end of a run of a job that was queued again by hand. Where this run sent nothing for good, what is unknown of the
 * attempt before it stays unknown.
 */
export function withDoubt({ doubted }: Pick<Job, "doubted">, end: JobEnd): JobEnd {
  const isOver = end.status === "expired" || (end.status === "failed" && end.outcome !== "answered");
  return doubted && isOver ? { ...end, outcome: "uncertain" } : end;
}
