import type { Log } from "../../../core/log.ts";
import { createRedirectLargeResponse } from "../../calls/redirect-large-response.ts";
import { finalAnswer } from "../../jobs/job-answer.ts";
import { isTerminal } from "../../model/job.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { JobStore } from "../../ports/job-store.ts";
import type { jobRoutes } from "../routes/job-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { findOwnJob } from "../visibility/find-own-job.ts";
import { jobConflict } from "./job-conflict.ts";

export interface GetJobResponseDependencies {
  readonly jobs: Pick<JobStore, "findJob">;
  readonly bodies: BlobStore;
  readonly log: Log;
}

/**
 * Returns the vendor's answer to a job, which may hold a patient's data: reading it is audited.
 *
 * @throws Problem 409 before the job has ended, and the problem of a job that ended without the vendor's answer
 */
export function createGetJobResponse(deps: GetJobResponseDependencies): HandlerOf<typeof jobRoutes.getJobResponse> {
  const redirectLargeResponse = createRedirectLargeResponse(deps.bodies);
  return async (request) => {
    const job = await findOwnJob((id) => deps.jobs.findJob(id), request);
    deps.log.info("audit.payload-read", { requestId: request.requestId, partner: request.partner.id, job: job.id });
    if (isTerminal(job.status) || job.status === "uncertain") {
      return await redirectLargeResponse(finalAnswer(job), job.vendor);
    }
    throw jobConflict("The job has not ended. Ask for it again later.", 1);
  };
}
