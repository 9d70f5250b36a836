import { createProcessQueuedJob, type ProcessQueuedJobDependencies } from "../jobs/process-queued-job.ts";
import { parseJobMessage } from "../messages/job-messages.ts";
import type { LookDependencies } from "../reconcile/look-dependencies.ts";
import { createMakeLook } from "../reconcile/make-look.ts";

export type ProcessJobMessageDependencies = ProcessQueuedJobDependencies & LookDependencies;

/** Processes a message about a job in a vendor's queue: an attempt at a job, or a look at the vendor for an uncertain one. */
export function createProcessJobMessage(deps: ProcessJobMessageDependencies) {
  const processQueuedJob = createProcessQueuedJob(deps);
  const makeLook = createMakeLook(deps);
  return async (body: unknown): Promise<void> => {
    const message = parseJobMessage(body);
    const { look } = message;
    if (look === undefined) await processQueuedJob(body);
    else await makeLook({ ...message, look });
  };
}
