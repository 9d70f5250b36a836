import type { Job, JobOwner, StoredJob } from "../ports/job-ledger.ts";
import { uploadOf } from "../uploads/upload-id.ts";
import { uploadUsed } from "../uploads/upload-problems.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { recorded } from "./make-job.ts";

/**
 * Puts a job where none stands, and before that takes the upload that it sends for it alone. The upload is not given
 * back when the job could not be put: it may stand all the same.
 *
 * @param owner who has it under way from the start, or `undefined` for a queued one
 * @returns the job that stands there already, or `undefined`
 * @throws Problem 409 when another call has the upload, and as `recorded`
 */
export async function recordJob(
  { jobs, uploads }: Pick<JobDependencies, "jobs" | "uploads">,
  job: StoredJob,
  owner: JobOwner | undefined,
  dueAt: number,
): Promise<Job | undefined> {
  const upload = uploadOf(job.request.body);
  const claim = upload && (await recorded(uploads.claimUpload(upload.id, job.id, upload.sha256)));
  if (claim === "refused") throw uploadUsed();
  const standing = await recorded(jobs.createJob(job, owner, dueAt), owner === undefined ? job.id : undefined);
  // The job that stands has been given an upload of its own.
  if (upload && standing && claim === "taken") await recorded(uploads.releaseUpload(upload.id, job.id));
  return standing;
}
