import type { Log } from "../../../core/log.ts";
import type { VendorDescriptor } from "../../../vendors/types.ts";
import { createRedirectLargeResponse } from "../../calls/redirect-large-response.ts";
import { purposeOfGrants } from "../../disclosures/purpose-of.ts";
import { finalAnswer } from "../../jobs/job-answer.ts";
import type { KeyedDigest } from "../../model/event-id.ts";
import { isTerminal, type StoredJob } from "../../model/job.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { JobStore } from "../../ports/job-store.ts";
import { answerSubjects } from "../../privacy/call-subjects.ts";
import type { jobRoutes } from "../routes/job-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { findOwnJob } from "../visibility/find-own-job.ts";
import { jobConflict } from "./job-conflict.ts";

export interface GetJobResponseDependencies {
  readonly jobs: Pick<JobStore, "findJob">;
  readonly bodies: BlobStore;
  readonly vendors: readonly VendorDescriptor[];
  readonly digest: () => Promise<KeyedDigest>;
  readonly log: Log;
}

/**
 * Returns the vendor's answer to a job, which may hold a patient's data: reading it is audited.
 *
 * @throws Problem 409 before the job has ended, and the problem of a job that ended without the vendor's answer
 */
export function createGetJobResponse(deps: GetJobResponseDependencies): HandlerOf<typeof jobRoutes.getJobResponse> {
  const redirectLargeResponse = createRedirectLargeResponse(deps.bodies);
  const findSubjects = createFindSubjects(deps);
  return async (request) => {
    const job = await findOwnJob((id) => deps.jobs.findJob(id), request);
    deps.log.info("audit.payload-read", { requestId: request.requestId, partner: request.partner.id, job: job.id });
    if (isTerminal(job.status) || job.status === "uncertain") {
      const answer = finalAnswer(job);
      const { vendor, connection, operation: action } = job;
      request.disclose(await findSubjects(job), purposeOfGrants(request.partner, { vendor, connection, action }));
      return await redirectLargeResponse(answer, job.vendor);
    }
    throw jobConflict("The job has not ended. Ask for it again later.", 1);
  };
}

/** The patients and cases that the request or the answer of a job names, by subject keys. */
function createFindSubjects({ vendors, digest }: GetJobResponseDependencies) {
  return async ({ vendor: id, connection, subjects = [], response }: StoredJob): Promise<readonly string[]> => {
    const vendor = vendors.find((one) => one.id === id);
    if (vendor === undefined || response === null) return subjects;
    return [...new Set([...subjects, ...answerSubjects(await digest(), { vendor, connection }, response)])];
  };
}
