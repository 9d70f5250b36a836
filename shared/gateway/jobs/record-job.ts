import { Problem } from "../../core/problem.ts";
import { orUnavailable, unavailable } from "../../core/unavailable.ts";
import type { Job, StoredJob } from "../model/job.ts";
import { type JobLease, JobMayExistError } from "../ports/job-store.ts";
import { uploadOf } from "../uploads/upload-id.ts";
import { uploadUsed } from "../uploads/upload-problems.ts";
import { createClaimRequest, createReleaseRequest } from "./claim-request.ts";
import type { RepeatTerms } from "./identical-request.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { identicalRequest, jobMayExist, jobNotRecorded } from "./job-problems.ts";

type RecordDependencies = Pick<JobDependencies, "jobs" | "uploads" | "recentRequests" | "digest" | "clock" | "waits">;

/** A job that is to be recorded. */
export interface NewJob {
  readonly job: StoredJob;
  /** `undefined` for an operation that is not deduplicated. */
  readonly repeat: RepeatTerms | undefined;
  /** The lease of the function that makes the call at once; `undefined` for a queued job. */
  readonly lease: JobLease | undefined;
  /** When the scheduler checks on the job, in epoch milliseconds. */
  readonly dueAt: number;
}

/**
 * Claims the request, then the upload that it sends, and then records the job, unless one is recorded under its id.
 *
 * The function returns the job that is recorded already, or `undefined`. It throws Problem 422 for a forbidden repeat,
 * 409 when another call has the upload, 503 `not-sent` when a step failed, and 504 for a queued job that may exist.
 */
export function createRecordJob(deps: RecordDependencies) {
  const claimRequest = createClaimRequest(deps);
  const releaseRequest = createReleaseRequest(deps);
  return async (input: NewJob): Promise<Job | undefined> => {
    const { job, repeat } = input;
    if (repeat === undefined) return await putJob(deps, input);
    const orRelease = async <Result>(step: Promise<Result>): Promise<Result> => {
      try {
        return await step;
      } catch (error) {
        // A job with a key may be recorded by an earlier request; a queued one that may be recorded will be made.
        const mayExist = repeat.keyed || (error instanceof Problem && error.members.outcome === "uncertain");
        if (!mayExist) await releaseRequest(job);
        throw error;
      }
    };
    const forbidding = await orRelease(orUnavailable(claimRequest({ job, terms: repeat }), jobNotRecorded));
    if (forbidding !== undefined) throw identicalRequest(forbidding);
    return await orRelease(putJob(deps, input));
  };
}

/** The upload is not released when the job could not be put, because the job may exist all the same. */
async function putJob({ jobs, uploads }: RecordDependencies, { job, lease, dueAt }: NewJob): Promise<Job | undefined> {
  const upload = uploadOf(job.request.body);
  const claim = upload && (await orUnavailable(uploads.claimUpload(upload.id, job.id, upload.sha256), jobNotRecorded));
  if (claim === "refused") throw uploadUsed();
  const existing = await createJob(jobs, job, lease, dueAt);
  // The existing job has an upload of its own.
  if (upload && existing && claim === "claimed") {
    await orUnavailable(uploads.releaseUpload(upload.id, job.id), jobNotRecorded);
  }
  return existing;
}

async function createJob(
  jobs: RecordDependencies["jobs"],
  job: StoredJob,
  lease: JobLease | undefined,
  dueAt: number,
): Promise<Job | undefined> {
  try {
    return await jobs.createJob(job, lease, dueAt);
  } catch (cause) {
    if (lease === undefined && cause instanceof JobMayExistError) throw jobMayExist(job.id);
    throw unavailable(jobNotRecorded, cause);
  }
}
