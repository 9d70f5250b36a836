import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { JobNotificationMessage } from "../messages/event-work-messages.ts";
import type { JobMessage } from "../messages/job-messages.ts";
import { toEndedJob } from "../model/ended-job.ts";
import type { Job } from "../model/job.ts";
import type { JobWaits } from "../model/job-times.ts";
import { maxDelaySeconds, type Queue } from "../ports/queue.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";

// A transactional outbox (https://microservices.io/patterns/data/transactional-outbox.html): the job's record is written
// first, with the time at which its message is due; then the message is sent. A crash or a failure in between loses
// nothing, because the scheduler finds the due record and sends the message (`handle-due-job.ts`). So no function here
// throws, and each message may be sent twice.

export interface NotificationDependencies {
  readonly eventQueue: Queue<JobNotificationMessage>;
  readonly receipts: ReceiptSender;
  readonly clock: Clock;
  readonly waits: JobWaits;
  readonly log: Log;
}

/** One attempt at a job. */
export interface QueuedAttempt {
  readonly job: Pick<Job, "id" | "partnerId">;
  /** From 1. */
  readonly attempt: number;
  /** When it is due, in epoch milliseconds. */
  readonly at: number;
}

/** Enqueues an attempt, delayed until it is due. A longer wait than the queue can hold is left to the scheduler. */
export function createEnqueueAttempt(deps: {
  readonly queue: Queue<JobMessage>;
  readonly clock: Clock;
  readonly log: Log;
}) {
  return async ({ job: { id: jobId, partnerId }, attempt, at }: QueuedAttempt): Promise<void> => {
    const delaySeconds = Math.max(0, Math.ceil((at - deps.clock.now()) / 1000));
    if (delaySeconds > maxDelaySeconds) return;
    try {
      await deps.queue.send({ v: 1, jobId, attempt, partnerId }, delaySeconds, partnerId);
    } catch {
      deps.log.warn("job.not-enqueued", { job: jobId, attempt });
    }
  };
}

/** When the scheduler checks that the notification was sent; `undefined` for a job without one. */
export function notificationDueAt(
  { clock, waits }: Pick<NotificationDependencies, "clock" | "waits">,
  notify: boolean,
): number | undefined {
  return notify ? clock.now() + waits.checkAfter : undefined;
}

/** Enqueues the notification of a job's status to its partner: of an ended job as it is given, else by its id alone. */
export function createEnqueueJobNotification(deps: Pick<NotificationDependencies, "eventQueue" | "log">) {
  return async (ended: string | Job): Promise<void> => {
    const what = typeof ended === "string" ? { jobId: ended } : { jobId: ended.id, job: toEndedJob(ended) };
    const group = typeof ended === "string" ? undefined : ended.partnerId;
    try {
      await deps.eventQueue.send({ v: 1, kind: "job-notification", ...what }, 0, group);
    } catch {
      deps.log.warn("job.notification-not-enqueued", { job: what.jobId });
    }
  };
}

/** Enqueues the notification of what a look has found. */
export function createEnqueueEvidenceNotification(deps: Pick<NotificationDependencies, "eventQueue" | "log">) {
  return async ({ id: jobId, looks = 0, partnerId }: Pick<Job, "id" | "looks" | "partnerId">): Promise<void> => {
    try {
      await deps.eventQueue.send({ v: 1, kind: "job-notification", jobId, look: looks }, 0, partnerId);
    } catch {
      deps.log.warn("job.notification-not-enqueued", { job: jobId });
    }
  };
}

type UncertainJob = Pick<Job, "id" | "vendor" | "connection" | "operation"> & {
  readonly nextLookAt?: number | undefined;
};

/** The line that raises the alarm `UncertainJobs`. */
export function logUncertain(log: Log, { id, vendor, connection, operation }: UncertainJob): void {
  log.error("job.uncertain", { job: id, vendor, connection, operation });
}

/**
 * Enqueues the notification of an uncertain job, and logs the line that raises the operator's alarm: at once where no look
 * will tell, else after the last look.
 */
export function createEnqueueUncertainNotification(deps: Pick<NotificationDependencies, "eventQueue" | "log">) {
  const enqueueJobNotification = createEnqueueJobNotification(deps);
  return async (job: UncertainJob): Promise<void> => {
    if (job.nextLookAt === undefined) logUncertain(deps.log, job);
    await enqueueJobNotification(job.id);
  };
}
