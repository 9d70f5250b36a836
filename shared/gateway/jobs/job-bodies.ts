import type { StoredJob } from "../model/job.ts";
import type { JobEnd } from "../ports/job-store.ts";
import { type ReleaseUploadDependencies, releaseUploadAfter } from "../uploads/release-upload.ts";

/** Where a job's bodies stand that are too large for its record. */
export function placeOf(jobId: string): string {
  return `jobs/${jobId}`;
}

/** Lets go of a job's upload when the job has come to its end; one that is uncertain or queued may need it yet. */
export async function releaseJobUpload(
  deps: ReleaseUploadDependencies,
  { id, request }: Pick<StoredJob, "id" | "request">,
  end: JobEnd,
): Promise<void> {
  if (end.status === "uncertain" || end.status === "queued") return;
  await releaseUploadAfter(deps, request.body, id, end.outcome === "answered" ? "answered" : "not-done");
}
