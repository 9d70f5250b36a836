import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { JobNotificationMessage } from "../messages/event-work-messages.ts";
import type { JobMessage } from "../messages/job-messages.ts";
import { isTerminal, type Job } from "../model/job.ts";
import type { JobWaits } from "../model/job-times.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { Queue } from "../ports/queue.ts";
import { assessOverdue } from "../scheduler/overdue.ts";
import type { DueHandler, DueResult } from "../scheduler/run-due-work.ts";
import { enqueueJobNotification, enqueueUncertainNotification, notificationDueAt } from "./enqueue-job-notification.ts";

export interface HandleDueJobDependencies {
  readonly jobs: JobStore;
  /** By vendor. */
  readonly queues: ReadonlyMap<string, Queue<JobMessage>>;
  readonly eventQueue: Queue<JobNotificationMessage>;
  readonly clock: Clock;
  readonly waits: JobWaits;
  readonly log: Log;
}

/**
 * Takes up a due job: one that waits is enqueued or has expired, one whose owner is gone turns uncertain (a read is
 * queued again), one that has ended has its partner told.
 */
export function handleDueJob(deps: HandleDueJobDependencies): DueHandler {
  const { jobs, clock, waits } = deps;
  return async ({ id, dueAt }) => {
    const claimedUntil = clock.now() + waits.checkAfter;
    const job = await jobs.claimDueJob(id, dueAt, claimedUntil);
    if (job === undefined) return false;
    if (job.status === "queued") return await handleQueued(deps, job, claimedUntil);
    if (job.status === "sending") return await handleExpiredLease(deps, job);
    // The crash that kept the notification from being sent may have kept the alarm from being raised.
    if (job.status === "uncertain") await enqueueUncertainNotification(deps, job);
    if (isTerminal(job.status)) await enqueueJobNotification(deps, id);
    return true;
  };
}

async function handleQueued(deps: HandleDueJobDependencies, job: Job, claimedUntil: number): Promise<DueResult> {
  const { jobs, queues, clock, waits } = deps;
  if (clock.now() >= job.deadline) {
    const ended = await jobs.endQueued(job.id, "expired", clock.now(), notificationDueAt(deps, job.notify));
    if (ended && job.notify) await enqueueJobNotification(deps, job.id);
    return ended;
  }
  await enqueue(queues, job);
  const { lookAt, overdue } = assessOverdue(
    job.nextAttemptAt ?? job.updatedAt,
    clock.now(),
    waits.checkAfter,
    waits.scale,
  );
  // At its deadline it expires, however long it has waited.
  if (lookAt !== undefined) await jobs.claimDueJob(job.id, claimedUntil, Math.min(lookAt, job.deadline));
  return overdue ? "overdue" : true;
}

async function enqueue(queues: HandleDueJobDependencies["queues"], { id, vendor, claims }: Job): Promise<void> {
  const queue = queues.get(vendor);
  if (queue === undefined) throw new Error("There is no queue for the job's vendor.");
  await queue.send({ v: 1, jobId: id, attempt: claims + 1 });
}

async function handleExpiredLease(deps: HandleDueJobDependencies, job: Job): Promise<boolean> {
  const { jobs, clock, waits } = deps;
  if (job.safe) {
    if (!(await jobs.requeueExpiredLease(job.id, clock.now(), clock.now() + waits.checkAfter))) return false;
    await enqueue(deps.queues, job);
    return true;
  }
  const turned = await jobs.markUncertain(job.id, clock.now(), notificationDueAt(deps, true));
  if (turned) {
    await enqueueUncertainNotification(deps, job);
  }
  return turned;
}
