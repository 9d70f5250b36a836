import { Problem } from "../../core/problem.ts";
import { orUnavailable, unavailable } from "../../core/unavailable.ts";
import { createGuardIntents } from "../intents/guard-intents.ts";
import type { GuardPlan } from "../intents/plan-guards.ts";
import type { Job, StoredJob } from "../model/job.ts";
import { type JobLease, JobMayExistError } from "../ports/job-store.ts";
import { uploadOf } from "../uploads/upload-id.ts";
import { uploadUsed } from "../uploads/upload-problems.ts";
import type { BuildInput } from "./build-job.ts";
import { createClaimRequest, createReleaseRequest } from "./claim-request.ts";
import type { RepeatTerms } from "./identical-request.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { identicalRequest, jobMayExist, jobNotRecorded } from "./job-problems.ts";

type RecordDependencies = Pick<
  JobDependencies,
  | "vendor"
  | "cases"
  | "jobs"
  | "uploads"
  | "recentRequests"
  | "intentGuards"
  | "digest"
  | "clock"
  | "sleep"
  | "waits"
  | "log"
>;

/** A job that is to be recorded. */
export interface NewJob {
  readonly job: StoredJob;
  /** `undefined` for an operation that is not deduplicated. */
  readonly repeat: RepeatTerms | undefined;
  /** `undefined` for a call whose intent is not guarded. */
  readonly plan: GuardPlan | undefined;
  readonly checkJob?: BuildInput["checkJob"] | undefined;
  /** The lease of the function that makes the call at once; `undefined` for a queued job. */
  readonly lease: JobLease | undefined;
  /** When the scheduler checks on the job, in epoch milliseconds. */
  readonly dueAt: number;
}

/** What came of it: the job that is recorded already, or the job as it was recorded, with what its caller is warned of. */
export type RecordedJob =
  | { readonly existing: Job }
  | { readonly existing: undefined; readonly job: StoredJob; readonly warnings: readonly string[] };

/**
 * Claims the request, then guards its intents, then claims the upload that it sends, and then records the job, unless one is
 * recorded under its id.
 *
 * The function throws Problem 422 for a forbidden repeat, 409 when another call has the upload, 503 `not-sent` when a step
 * failed, and 504 for a queued job that may exist.
 */
export function createRecordJob(deps: RecordDependencies) {
  const claimRequest = createClaimRequest(deps);
  const releaseRequest = createReleaseRequest(deps);
  const putGuarded = createPutGuarded(deps);
  return async (input: NewJob): Promise<RecordedJob> => {
    const { job, repeat } = input;
    if (repeat === undefined) return await putGuarded(input);
    const orRelease = async <Result>(step: Promise<Result>): Promise<Result> => {
      try {
        return await step;
      } catch (error) {
        // A job with a key may be recorded by an earlier request; a queued one that may be recorded will be made.
        if (!repeat.keyed && !mayBeRecorded(error)) await releaseRequest(job);
        throw error;
      }
    };
    const forbidding = await orRelease(orUnavailable(claimRequest({ job, terms: repeat }), jobNotRecorded));
    if (forbidding !== undefined) throw identicalRequest(forbidding, repeat.allowedJobs.length > 0);
    return await orRelease(putGuarded(input));
  };
}

/** Whether a job may be recorded, although recording it has failed. */
export const mayBeRecorded = (error: unknown): boolean =>
  error instanceof Problem && error.members.outcome === "uncertain";

/** Guards the intents of a call and puts its job, which keeps what its caller is warned of. */
function createPutGuarded(deps: RecordDependencies) {
  const guardIntents = createGuardIntents(deps);
  return async (input: NewJob): Promise<RecordedJob> => {
    const { job, plan } = input;
    const guarded = plan && (await guardIntents(job, plan).catch(asProblem));
    const { warnings = [] } = guarded ?? {};
    const warned = warnings.length === 0 ? job : withWarnings(job, warnings);
    try {
      const checked = (await input.checkJob?.(warned)) ?? warned;
      const existing = await putJob(deps, { ...input, job: checked });
      if (existing === undefined) return { existing, job: checked, warnings };
      // Another request under the key: its job was recorded meanwhile, and has guards of its own.
      if (existing.fingerprint !== job.fingerprint) await guarded?.release();
      return { existing };
    } catch (error) {
      if (!mayBeRecorded(error)) await guarded?.release();
      throw error;
    }
  };
}

function asProblem(error: unknown): never {
  throw error instanceof Problem ? error : unavailable(jobNotRecorded, error);
}

function withWarnings(job: StoredJob, warnings: readonly string[]): StoredJob {
  return { ...job, request: { ...job.request, warnings: [...(job.request.warnings ?? []), ...warnings] } };
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
