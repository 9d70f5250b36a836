import { describeError } from "../../core/log.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import { isUnlisted } from "../model/disclosure.ts";
import type { Job } from "../model/job.ts";
import { answerSubjects } from "../privacy/call-subjects.ts";
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
export function createIndexRequest({ jobSubjects }: Pick<IndexDependencies, "jobSubjects">) {
  return async ({ id, subjects = [] }: Job): Promise<void> => {
    const named = subjects.filter((key) => !isUnlisted(key));
    if (named.length > 0) await orUnavailable(jobSubjects.indexJob(id, named), jobNotRecorded);
  };
}

/**
 * Indexes a job under the subjects that its answer names and its request does not, before the answer is recorded. It never
 * throws: the answer is the partner's, and a job whose index failed is found by what its request names.
 */
export function createIndexAnswer(deps: IndexDependencies) {
  const indexNamed = createIndexNamed(deps);
  return async (answered: AnsweredJob): Promise<void> => {
    try {
      await indexNamed(answered);
    } catch (error) {
      deps.log.warn("job.not-indexed", { job: answered.job.id, ...describeError(error) });
    }
  };
}

/** As `createIndexAnswer`; the function throws the store's error. */
export function createIndexNamed({ vendor, jobSubjects, digest }: Omit<IndexDependencies, "log">) {
  return async ({ job, sent: { answer } }: AnsweredJob): Promise<void> => {
    if (vendor.subjects === undefined) return;
    const { id, connection, createdAt, subjects = [] } = job;
    const named = answerSubjects(await digest(), { vendor, connection }, answer);
    const further = named.filter((key) => !subjects.includes(key) && !isUnlisted(key));
    if (further.length > 0) await jobSubjects.indexJob(id, further, createdAt);
  };
}
