import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { JobNotificationMessage } from "../messages/event-work-messages.ts";
import type { JobMessage } from "../messages/job-messages.ts";
import type { Job } from "../model/job.ts";
import { withInterruptedAttempt } from "../model/job-attempt.ts";
import { type JobWaits, lookDueAt } from "../model/job-times.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { Queue } from "../ports/queue.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";
import { endCounted } from "../resilience/end-counted.ts";
import type { RecordedUse } from "../resilience/recorded-use.ts";
import type { DueJob } from "../scheduler/due-jobs.ts";
import { assessOverdue } from "../scheduler/overdue.ts";
import type { DueHandler, DueResult } from "../scheduler/run-due-work.ts";
import { createEnqueueLook } from "./enqueue-look.ts";
import { interruptedReceipt, recordedReceipts } from "./job-receipts.ts";
import type { LookPlan } from "./look-plan.ts";
import { createMarkUncertain } from "./mark-uncertain.ts";
import {
  createEnqueueEvidenceNotification,
  createEnqueueJobNotification,
  createEnqueueUncertainNotification,
  notificationDueAt,
} from "./outbox.ts";

export interface HandleDueJobDependencies {
  readonly jobs: JobStore;
  /** By vendor. */
  readonly queues: ReadonlyMap<string, Queue<JobMessage>>;
  readonly eventQueue: Queue<JobNotificationMessage>;
  readonly receipts: ReceiptSender;
  /** Counts the partners' queued jobs. */
  readonly use: Pick<RecordedUse, "change" | "takeBack">;
  /** How uncertain writes are asked about; absent where they are not. */
  readonly looks?: LookPlan | undefined;
  readonly clock: Clock;
  readonly waits: JobWaits;
  readonly log: Log;
}

const dueStates: Readonly<Record<Job["status"], DueJob["state"]>> = {
  queued: "queued",
  sending: "interrupted",
  uncertain: "ended",
  succeeded: "ended",
  failed: "ended",
  cancelled: "ended",
  expired: "ended",
  abandoned: "ended",
};

/**
 * Handles a due job, the scheduler's part of the outbox (`outbox.ts`): enqueues or expires a queued job, handles an
 * expired lease, and sends the receipts and the notification of an ended job.
 */
export function createHandleDueJob(deps: HandleDueJobDependencies): DueHandler {
  const { jobs, clock, waits } = deps;
  const enqueueJobNotification = createEnqueueJobNotification(deps);
  const enqueueUncertainNotification = createEnqueueUncertainNotification(deps);
  const handleQueued = createHandleQueued(deps);
  const enqueueEvidenceNotification = createEnqueueEvidenceNotification(deps);
  const handleExpiredLease = createHandleExpiredLease(deps);
  const handleLook = createHandleLook(deps);
  const handle = async (job: Job, claimedUntil: number): Promise<DueResult> => {
    if (job.status === "queued") return await handleQueued(job, claimedUntil);
    if (job.status === "sending") return await handleExpiredLease(job);
    if (job.status === "uncertain" && isNotified(job)) return await handleLook(job);
    // A crash that lost the notification may have lost the receipts and the alarm, too.
    await deps.receipts.send(recordedReceipts(job));
    if (job.status === "uncertain") {
      if (job.uncertainDue || !job.evidenceDue) await enqueueUncertainNotification(job);
      if (job.evidenceDue) await enqueueEvidenceNotification(job);
    } else if (job.notify || job.endedByWebhook) await enqueueJobNotification(job);
    else await jobs.finishNotification(job);
    return "handled";
  };
  return async ({ id, dueAt }) => {
    const claimedUntil = clock.now() + waits.checkAfter;
    const job = await jobs.claimDueJob({ id, dueAt }, claimedUntil);
    if (job === undefined) return "skipped";
    return { result: await handle(job, claimedUntil), job: { state: dueStates[job.status], createdAt: job.createdAt } };
  };
}

/** Expires a queued job at its deadline, and enqueues it before that: its message was lost, or its wait is over. */
function createHandleQueued(deps: HandleDueJobDependencies) {
  const { jobs, queues, use, clock, waits } = deps;
  const enqueueJobNotification = createEnqueueJobNotification(deps);
  return async (job: Job, claimedUntil: number): Promise<DueResult> => {
    if (clock.now() >= job.deadline) {
      const now = clock.now();
      const ended = await endCounted(use, job, () =>
        jobs.endQueued(job.id, "expired", now, notificationDueAt(deps, true)),
      );
      if (!ended) return "skipped";
      const expired = { ...job, status: "expired", updatedAt: now } as const;
      await deps.receipts.send(recordedReceipts(expired));
      if (job.notify) await enqueueJobNotification(job.id);
      else await jobs.finishNotification(expired);
      return "handled";
    }
    await enqueue(queues, job);
    const { recheckAt, overdue } = assessOverdue({
      since: job.nextAttemptAt ?? job.updatedAt,
      now: clock.now(),
      recheckAfter: waits.checkAfter,
      scale: waits.scale,
    });
    // The deadline is checked in time, however long the pause between two checks has become.
    if (recheckAt !== undefined)
      await jobs.claimDueJob({ id: job.id, dueAt: claimedUntil }, Math.min(recheckAt, job.deadline));
    return overdue ? "overdue" : "handled";
  };
}

/** The partner knows of the job and of its evidence, and the vendor is asked again. */
function isNotified({ nextLookAt, uncertainDue, evidenceDue }: Job): boolean {
  return nextLookAt !== undefined && !uncertainDue && !evidenceDue;
}

/** Enqueues a look that is due, or will be soon. Its message was lost, or could not wait in the queue for so long. */
function createHandleLook(deps: HandleDueJobDependencies) {
  const { jobs, queues, clock, waits } = deps;
  const enqueueLook = createEnqueueLook({ ...deps, queueOf: (vendor) => queues.get(vendor) });
  return async (job: Job): Promise<DueResult> => {
    const { nextLookAt = 0 } = job;
    await enqueueLook(job);
    await jobs.postponeLook(job, nextLookAt, lookDueAt(nextLookAt, clock.now(), waits));
    return "handled";
  };
}

/** Queues a read again, and marks a write uncertain: its function ended before it completed the attempt. */
function createHandleExpiredLease(deps: HandleDueJobDependencies) {
  const { jobs, clock, waits, queues } = deps;
  const markUncertain = createMarkUncertain({ ...deps, queueOf: (vendor) => queues.get(vendor) });
  return async (job: Job): Promise<DueResult> => {
    if (!job.safe) return (await markUncertain(job)) ? "handled" : "skipped";
    await deps.receipts.send([interruptedReceipt(job, clock.now())]);
    const now = clock.now();
    const interrupted = withInterruptedAttempt(job, now);
    if (!(await jobs.requeueExpiredLease(job, now, now + waits.checkAfter, interrupted))) return "skipped";
    await enqueue(queues, job);
    return "handled";
  };
}

/** Throws when the queue cannot be reached, so that the scheduler counts the failure. */
async function enqueue(
  queues: HandleDueJobDependencies["queues"],
  { id, partnerId, vendor, claims }: Job,
): Promise<void> {
  const queue = queues.get(vendor);
  if (queue === undefined) throw new Error("There is no queue for the job's vendor.");
  await queue.send({ v: 1, jobId: id, attempt: claims + 1, partnerId }, 0, partnerId);
}
