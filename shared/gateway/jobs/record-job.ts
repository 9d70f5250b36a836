import { Problem } from "../../core/problem.ts";
import type { Job, StoredJob } from "../model/job.ts";
import type { JobLease } from "../ports/job-store.ts";
import { uploadOf } from "../uploads/upload-id.ts";
import { uploadUsed } from "../uploads/upload-problems.ts";
import { claimRequest, releaseRequest } from "./claim-request.ts";
import { identicalRequest, type RepeatTerms } from "./identical-request.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { recorded } from "./make-job.ts";

type RecordDependencies = Pick<JobDependencies, "jobs" | "uploads" | "recentRequests" | "digest" | "clock" | "waits">;

/** A job that is to be recorded. */
export interface NewJob {
  readonly job: StoredJob;
  /** `undefined` where equal requests are as welcome as others. */
  readonly repeat: RepeatTerms | undefined;
}

/**
 * Claims the request, then the upload that it sends, and then records the job, unless one is recorded under its id.
 *
 * @param owner who has it under way from the start, or `undefined` for a queued one
 * @returns the job that is recorded already, or `undefined`
 * @throws Problem 422 for a repeat that is forbidden, 409 when another call has the upload, and as `recorded`
 */
export async function recordJob(
  deps: RecordDependencies,
  { job, repeat }: NewJob,
  owner: JobLease | undefined,
  dueAt: number,
): Promise<Job | undefined> {
  if (repeat === undefined) return await putJob(deps, job, owner, dueAt);
  const releasing = async <Result>(working: Promise<Result>): Promise<Result> => {
    try {
      return await working;
    } catch (error) {
      // One with a key may have been recorded before; a queued one that may be recorded after all will be made.
      const mayExist = repeat.keyed || (error instanceof Problem && error.members.outcome === "uncertain");
      if (!mayExist) await releaseRequest(deps, job);
      throw error;
    }
  };
  const forbidding = await releasing(recorded(claimRequest(deps, job, repeat)));
  if (forbidding !== undefined) throw identicalRequest(forbidding);
  return await releasing(putJob(deps, job, owner, dueAt));
}

/** The upload is not given back when the job could not be put: it may stand all the same. */
async function putJob(
  { jobs, uploads }: RecordDependencies,
  job: StoredJob,
  owner: JobLease | undefined,
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
