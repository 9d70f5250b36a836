import { describeError } from "../../core/log.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import { type SubjectOfCall, subjectsOfAnswer, subjectsOfRequest } from "../../vendors/subject-places.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { Job, StoredJob } from "../model/job.ts";
import { subjectKey } from "../privacy/event-about.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { jobNotRecorded } from "./job-problems.ts";
import type { AnsweredJob } from "./record-opened-case.ts";

type IndexDependencies = Pick<JobDependencies, "vendor" | "jobSubjects" | "digest" | "log">;

/**
 * Indexes a job under the patients and cases that its request names, before the job is recorded: an erasure finds every
 * job that is recorded.
 *
 * The function throws Problem 503 `not-sent` when it cannot.
 */
export function createIndexRequest({ vendor, jobSubjects, digest }: Omit<IndexDependencies, "log">) {
  return async (job: StoredJob): Promise<void> => {
    const named = subjectsOfRequest(vendor, operationOf(vendor, job), job.request);
    if (named.length === 0) return;
    const keys = keysOf(await orUnavailable(digest(), jobNotRecorded), job, named);
    await orUnavailable(jobSubjects.indexJob(job.id, keys), jobNotRecorded);
  };
}

/**
 * Indexes a job under the subjects that its answer names and its request does not, before the answer is recorded. It never
 * throws: the answer is the partner's, and a job whose index failed is found by what its request names.
 */
export function createIndexAnswer({ vendor, jobSubjects, digest, log }: IndexDependencies) {
  return async ({ job, sent: { answer } }: AnsweredJob & { readonly job: StoredJob }): Promise<void> => {
    const known = subjectsOfRequest(vendor, operationOf(vendor, job), job.request).map(String);
    const named = subjectsOfAnswer(vendor, answer).filter((subject) => !known.includes(String(subject)));
    if (named.length === 0) return;
    try {
      await jobSubjects.indexJob(job.id, keysOf(await digest(), job, named));
    } catch (error) {
      log.warn("job.not-indexed", { job: job.id, ...describeError(error) });
    }
  };
}

const operationOf = ({ operations }: IndexDependencies["vendor"], { operation }: Job) =>
  operations.find(({ id }) => id === operation);

function keysOf(digest: KeyedDigest, { vendor, connection }: Job, named: readonly SubjectOfCall[]): readonly string[] {
  return named.map(([name, value]) => subjectKey(digest, { vendor, connection, name, value }));
}
