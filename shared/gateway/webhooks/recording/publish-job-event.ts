import { isOfVendor } from "../../../core/partition-keys.ts";
import type { JobNotificationMessage } from "../../messages/event-work-messages.ts";
import type { EndedJob } from "../../model/ended-job.ts";
import { eventId, type KeyedDigest } from "../../model/event-id.ts";
import { notificationEvent } from "../../model/event-notification.ts";
import { isTerminal } from "../../model/job.ts";
import { toJobView } from "../../model/job-view.ts";
import type { JobStore } from "../../ports/job-store.ts";
import { createPublishEvent, type PublishEventDependencies } from "./publish-event.ts";

export interface PublishJobEventDependencies extends PublishEventDependencies {
  readonly jobs: Pick<JobStore, "lookUpJob" | "finishNotification">;
  readonly digest: () => Promise<KeyedDigest>;
}

/**
 * Notifies a job's partner of the job's status by an event `job.<status>`. Idempotent: the event's id is derived from
 * job and status. The event shows an ended job as the message has it, and any other as it is now, which may be later.
 */
export function createPublishJobEvent(deps: PublishJobEventDependencies) {
  const publishEvent = createPublishEvent(deps);
  return async ({ jobId, job: ended }: Pick<JobNotificationMessage, "jobId" | "job">): Promise<void> => {
    const job = ended ?? (await deps.jobs.lookUpJob(jobId));
    // The function of a vendor writes records of its own vendor's jobs alone, whatever such a record says.
    if (job === undefined || !isOfVendor(job.id, "job", job.vendor)) return;
    if (!(isTerminal(job.status) || job.status === "uncertain")) return;
    const digest = await deps.digest();
    const body = Buffer.from(JSON.stringify(toJobView(job)));
    await publishEvent({ event: jobEvent(digest, job), body });
    await deps.jobs.finishNotification(job);
  };
}

function jobEvent(digest: KeyedDigest, job: EndedJob) {
  const { vendor, connection, partnerId, status, claims, createdAt, traceparent } = job;
  // A job that was pending may have had an event of its first end, with the same status.
  const end = job.endedByWebhook ? [claims, createdAt, "ended-by-webhook"] : [claims, createdAt];
  return notificationEvent({
    id: eventId(digest, vendor, connection, "notification", job.id, status, ...end),
    type: `job.${status}`,
    at: job.updatedAt,
    partnerId,
    subject: { job_id: job.id },
    vendor,
    connection,
    traceparent,
  });
}
