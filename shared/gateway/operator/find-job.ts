import type { Job } from "../model/job.ts";
import type { JobStore } from "../ports/job-store.ts";
import { OperatorNotFound } from "./operator-refusal.ts";

/** A job of any partner, without its request and its answer. @throws OperatorNotFound */
export async function findStageJob({ jobs }: { readonly jobs: Pick<JobStore, "lookUpJob"> }, id: string): Promise<Job> {
  const job = await jobs.lookUpJob(id);
  if (job === undefined) throw new OperatorNotFound(`There is no job ${id}. An ended job is stored for 30 days.`);
  return job;
}
