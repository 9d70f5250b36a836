import { evidenceEventType } from "../../../core/own-event-types.ts";
import { isOfVendor } from "../../../core/partition-keys.ts";
import type { JobNotificationMessage } from "../../messages/event-work-messages.ts";
import type { EndedJob } from "../../model/ended-job.ts";
import type { KeyedDigest } from "../../model/event-id.ts";
import { notificationEvent } from "../../model/event-notification.ts";
import { isTerminal, type Job } from "../../model/job.ts";
import { lookDueAt } from "../../model/job-times.ts";
import { toJobView } from "../../model/job-view.ts";
import type { JobStore } from "../../ports/job-store.ts";
import { evidenceEventId, jobEventId } from "./job-event-ids.ts";
import { createPublishEvent, type PublishEventDependencies } from "./publish-event.ts";

export interface PublishJobEventDependencies extends PublishEventDependencies {
  readonly jobs: Pick<JobStore, "lookUpJob" | "finishNotification" | "finishLookNotification">;
  readonly digest: () => Promise<KeyedDigest>;
}

/**
 * Notifies a job's partner of the job's status by an event `job.<status>`. Idempotent: the event's id is derived from
 * job and status. The event shows an ended job as the message has it, and any other as it is now, which may be later.
 */
export function createPublishJobEvent(deps: PublishJobEventDependencies) {
  const publishEvent = createPublishEvent(deps);
  const finish = createFinish(deps);
  return async ({ jobId, job: ended, look }: Pick<JobNotificationMessage, "jobId" | "job" | "look">): Promise<void> => {
    const job = ended ?? (await deps.jobs.lookUpJob(jobId));
    // The function of a vendor writes records of its own vendor's jobs alone, whatever such a record says.
    if (job === undefined || !isOfVendor(job.id, "job", job.vendor)) return;
    if (!(isTerminal(job.status) || job.status === "uncertain")) return;
    // The evidence of a job that has ended is in the event of its end, and that of a later look in an event of its own.
    if (look !== undefined && (job.status !== "uncertain" || job.looks !== look)) return;
    const digest = await deps.digest();
    const body = Buffer.from(JSON.stringify(toJobView(job)));
    await publishEvent({ event: look === undefined ? jobEvent(digest, job) : evidenceEvent(digest, job), body });
    await finish(job, look === undefined ? "uncertainDue" : "evidenceDue");
  };
}

/** Nothing is due any more of the notification; of an uncertain job that the vendor is asked about, the next look is. */
function createFinish({ jobs, clock, waits }: PublishJobEventDependencies) {
  return async (job: Job | EndedJob, what: "uncertainDue" | "evidenceDue"): Promise<void> => {
    const { uncertainDue, evidenceDue }: Partial<Job> = job;
    if (job.status !== "uncertain" || !(uncertainDue || evidenceDue)) return await jobs.finishNotification(job);
    const now = clock.now();
    const isOtherDue = what === "uncertainDue" ? evidenceDue : uncertainDue;
    const next = job.nextLookAt === undefined ? undefined : lookDueAt(job.nextLookAt, now, waits);
    await jobs.finishLookNotification(job, what, isOtherDue ? now : next);
  };
}

/** What a look has found of a job that is still uncertain. */
function evidenceEvent(digest: KeyedDigest, job: EndedJob) {
  const id = evidenceEventId(digest, job, job.looks ?? 0);
  const at = job.evidence?.at ?? job.updatedAt;
  return { ...jobEvent(digest, job), id, type: evidenceEventType, time: at, receivedAt: at };
}

function jobEvent(digest: KeyedDigest, job: EndedJob) {
  const { vendor, connection, partnerId, status, traceparent } = job;
  return notificationEvent({
    id: jobEventId(digest, job),
    type: `job.${status}`,
    at: job.updatedAt,
    partnerId,
    subject: { job_id: job.id },
    vendor,
    connection,
    traceparent,
  });
}
