import type { JobStatus } from "../../core/job-status.ts";
import type { Evidence } from "../model/evidence.ts";

/** Whether the true end of a job contradicts what a look has found of it. */
export function contradicts(evidence: Evidence | undefined, end: JobStatus): boolean {
  if (evidence?.finding === "done") return end === "failed";
  return evidence?.finding === "not-done" && end === "succeeded";
}
