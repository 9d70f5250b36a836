import type { Job } from "../model/job.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { IndexedJob } from "../ports/subject-index.ts";

/** A job that is indexed under subjects. */
export interface FoundJob {
  readonly id: string;
  /** Its entries, by the keys of their subjects. */
  readonly entries: ReadonlyMap<string, IndexedJob>;
}

/**
 * Whether the job that is stored names one of the subjects under which its id is indexed. A request is indexed before its job
 * is recorded, so that an entry stays where the request is refused, and where another job takes the place of one with a
 * released key.
 */
export function namesSubject({ createdAt, subjects = [] }: Job, { entries }: FoundJob): boolean {
  return [...entries].some(([key, { answered }]) => subjects.includes(key) || answered.includes(createdAt));
}

/** Looks up an indexed job; `undefined` also where the job of its id names none of the subjects. */
export function createFindNamedJob({ jobs }: { readonly jobs: Pick<JobStore, "lookUpJob"> }) {
  return async (found: FoundJob): Promise<Job | undefined> => {
    const job = await jobs.lookUpJob(found.id);
    return job !== undefined && namesSubject(job, found) ? job : undefined;
  };
}
