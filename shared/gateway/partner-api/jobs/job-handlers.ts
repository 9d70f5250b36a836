import { toJobDetailView } from "../../model/job-detail-view.ts";
import type { jobRoutes } from "../routes/job-routes.ts";
import type { HandlersOf } from "../routes/route.ts";
import { findOwnJob } from "../visibility/find-own-job.ts";
import { createCancelJob } from "./cancel-job.ts";
import { createGetJobAttempts } from "./get-job-attempts.ts";
import { createGetJobResponse, type GetJobResponseDependencies } from "./get-job-response.ts";
import { createListJobs } from "./list-jobs.ts";
import { createLookAtJob, type LookAtJobDependencies } from "./look-at-job.ts";
import { createResolveJob, type ResolveJobDependencies } from "./resolve-job.ts";

export type JobHandlerDependencies = ResolveJobDependencies & GetJobResponseDependencies & LookAtJobDependencies;

/** The handlers of the routes of a partner's jobs. */
export function jobHandlers(deps: JobHandlerDependencies): HandlersOf<typeof jobRoutes> {
  return {
    listJobs: createListJobs(deps),
    getJob: async (request) =>
      toJobDetailView(await findOwnJob((id) => deps.jobs.lookUpJob(id), request), deps.vendors),
    getJobAttempts: createGetJobAttempts(deps),
    cancelJob: createCancelJob(deps),
    getJobResponse: createGetJobResponse(deps),
    resolveJob: createResolveJob(deps),
    lookAtJob: createLookAtJob(deps),
  };
}
