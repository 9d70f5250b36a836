import type { Job, StoredJob } from "../model/job.ts";
import type { JobStore } from "../ports/job-store.ts";
import { OperatorNotFound } from "./operator-refusal.ts";

/** A job of any partner, without its request and its answer. @throws OperatorNotFound */
export async function findStageJob({ jobs }: { readonly jobs: Pick<JobStore, "lookUpJob"> }, id: string): Promise<Job> {
  return found(id, await jobs.lookUpJob(id));
}

/** A job of any partner, with its request and its answer. @throws OperatorNotFound */
export async function findWholeStageJob(
  { jobs }: { readonly jobs: Pick<JobStore, "findJob"> },
  id: string,
): Promise<StoredJob> {
  return found(id, await jobs.findJob(id));
}

function found<Found>(id: string, job: Found | undefined): Found {
  if (job === undefined) throw new OperatorNotFound(`There is no job ${id}. An ended job is stored for 30 days.`);
  return job;
}
