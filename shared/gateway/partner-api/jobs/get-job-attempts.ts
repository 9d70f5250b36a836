import { toJobAttemptView } from "../../model/job-attempt.ts";
import type { JobStore } from "../../ports/job-store.ts";
import type { jobRoutes } from "../routes/job-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { findOwnJob } from "../visibility/find-own-job.ts";

/** Gives the newest attempts at a job, newest first. They have no text of its request or answer. */
export function createGetJobAttempts({
  jobs,
}: {
  readonly jobs: Pick<JobStore, "lookUpJob">;
}): HandlerOf<typeof jobRoutes.getJobAttempts> {
  return async (request) => {
    const { recentAttempts = [] } = await findOwnJob((id) => jobs.lookUpJob(id), request);
    return { data: recentAttempts.map(toJobAttemptView).reverse(), cursor: null };
  };
}
