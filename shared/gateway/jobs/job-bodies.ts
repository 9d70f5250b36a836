import type { JobEnd, StoredJob } from "../ports/job-ledger.ts";
import { type SettleUploadDependencies, settleUpload } from "../uploads/settle-upload.ts";

/** Where a job's bodies stand that are too large for its record. */
export function placeOf(jobId: string): string {
  return `jobs/${jobId}`;
}

/** Lets go of a job's upload when the job has come to its end; one that is uncertain or queued may need it yet. */
export async function settleJobUpload(
  deps: SettleUploadDependencies,
  { id, request }: Pick<StoredJob, "id" | "request">,
  end: JobEnd,
): Promise<void> {
  if (end.status === "uncertain" || end.status === "queued") return;
  await settleUpload(deps, request.body, id, end.outcome === "answered" ? "answered" : "not-done");
}
