import { eventId, type KeyedDigest } from "../../model/event-id.ts";
import { isTerminal, type Job } from "../../model/job.ts";
import { toJobView } from "../../model/job-view.ts";
import type { JobStore } from "../../ports/job-store.ts";
import { type StoreEventDependencies, storeEvent } from "./store-event.ts";

export interface PublishJobEventDependencies extends StoreEventDependencies {
  readonly jobs: Pick<JobStore, "lookUpJob" | "finishNotification">;
  readonly digest: () => Promise<KeyedDigest>;
}

/**
 * Tells a job's partner how it ended, as an event `job.<status>`. The event's id comes from job and status, so that
 * telling twice is telling once; a job that has moved on is told of as it is now.
 */
export async function publishJobEvent(deps: PublishJobEventDependencies, jobId: string): Promise<void> {
  const job = await deps.jobs.lookUpJob(jobId);
  if (job === undefined || !(isTerminal(job.status) || job.status === "uncertain")) return;
  const digest = await deps.digest();
  const body = Buffer.from(JSON.stringify(toJobView(job)));
  await storeEvent(deps, jobEvent(digest, job), body);
  await deps.jobs.finishNotification(job);
}

function jobEvent(digest: KeyedDigest, job: Job) {
  return {
    id: eventId(digest, job.vendor, job.connection, "notification", job.id, job.status, job.claims, job.createdAt),
    type: `job.${job.status}`,
    time: job.updatedAt,
    receivedAt: job.updatedAt,
    vendor: job.vendor,
    connection: job.connection,
    subject: { job_id: job.id },
    stale: false,
    late: false,
    partnerId: job.partnerId,
  };
}
