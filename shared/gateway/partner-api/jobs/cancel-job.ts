import { recordedReceipts, sendJobReceipts } from "../../jobs/job-receipts.ts";
import { createEnqueueJobNotification, type NotificationDependencies, notificationDueAt } from "../../jobs/outbox.ts";
import type { Job } from "../../model/job.ts";
import { toJobView } from "../../model/job-view.ts";
import type { JobStore } from "../../ports/job-store.ts";
import { endCounted } from "../../resilience/end-counted.ts";
import type { RecordedUse } from "../../resilience/recorded-use.ts";
import { createReleaseUpload, type ReleaseUploadDependencies } from "../../uploads/release-upload.ts";
import type { jobRoutes } from "../routes/job-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { findOwnJob } from "../visibility/find-own-job.ts";
import { jobConflict } from "./job-conflict.ts";

export interface CancelQueuedJobDependencies extends NotificationDependencies {
  readonly jobs: Pick<JobStore, "endQueued" | "finishNotification" | "lookUpJob">;
  /** Counts the partners' queued jobs. */
  readonly use: Pick<RecordedUse, "change" | "takeBack">;
}

export interface CancelJobDependencies extends CancelQueuedJobDependencies, ReleaseUploadDependencies {
  readonly jobs: JobStore;
  readonly use: RecordedUse;
}

/** @throws Problem 409 for a job that is not queued */
export function createCancelJob(deps: CancelJobDependencies): HandlerOf<typeof jobRoutes.cancelJob> {
  const releaseUpload = createReleaseUpload(deps);
  const cancelQueuedJob = createCancelQueuedJob(deps);
  return async (request) => {
    const job = await findOwnJob((id) => deps.jobs.findJob(id), request);
    const cancelled = await cancelQueuedJob(job);
    await releaseUpload({ body: job.request.body, user: job.id, end: "not-done" });
    return toJobView(cancelled);
  };
}

/**
 * Cancels a queued job, puts its end on record and notifies its partner. An upload that it has claimed is not released.
 *
 * @throws Problem 409 for a job that is not queued
 */
export function createCancelQueuedJob(deps: CancelQueuedJobDependencies) {
  const { jobs, use, clock } = deps;
  const enqueueJobNotification = createEnqueueJobNotification(deps);
  return async (job: Job): Promise<Job> => {
    const now = clock.now();
    const end = () => jobs.endQueued(job.id, "cancelled", now, notificationDueAt(deps, true));
    if (job.status !== "queued" || !(await endCounted(use, job, end))) {
      throw jobConflict("Only a queued job can be cancelled.");
    }
    const cancelled = { ...job, status: "cancelled", updatedAt: now } as const;
    // Without its receipt it stays due: the scheduler sends that, and notifies after it.
    if (await sendJobReceipts(deps, job, recordedReceipts(cancelled))) {
      if (job.notify) await enqueueJobNotification(job.id);
      else await jobs.finishNotification(cancelled);
    }
    return (await jobs.lookUpJob(job.id)) ?? job;
  };
}
