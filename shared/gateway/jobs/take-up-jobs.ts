import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import { isTerminal, type Job, type JobLedger } from "../ports/job-ledger.ts";
import type { Queue } from "../ports/queue.ts";
import { lateness } from "../webhooks/lateness.ts";
import type { NoticeMessage } from "../webhooks/queue-messages.ts";
import type { TakenUp, TakeUp } from "../webhooks/sweep.ts";
import { announce, announceUncertain, noticeDueAt } from "./announce.ts";
import type { JobMessage } from "./job-messages.ts";
import type { JobWaits } from "./job-times.ts";

export interface TakeUpJobsDependencies {
  readonly jobs: JobLedger;
  /** By vendor. */
  readonly queues: ReadonlyMap<string, Queue<JobMessage>>;
  readonly notices: Queue<NoticeMessage>;
  readonly clock: Clock;
  readonly waits: JobWaits;
  readonly log: Log;
}

/**
 * Takes up a due job: one that waits is enqueued or has expired, one whose owner is gone turns uncertain (a read is
 * queued again), one that has ended has its partner told.
 */
export function takeUpJobs(deps: TakeUpJobsDependencies): TakeUp {
  const { jobs, clock, waits } = deps;
  return async ({ id, dueAt }) => {
    const claimedUntil = clock.now() + waits.sweepAfter;
    const job = await jobs.claimDueJob(id, dueAt, claimedUntil);
    if (job === undefined) return false;
    if (job.status === "queued") return await takeUpQueued(deps, job, claimedUntil);
    if (job.status === "sending") return await takeUpLost(deps, job);
    // The crash that kept the notice from being sent may have kept the alarm from being raised.
    if (job.status === "uncertain") await announceUncertain(deps, job);
    if (isTerminal(job.status)) await announce(deps, id);
    return true;
  };
}

async function takeUpQueued(deps: TakeUpJobsDependencies, job: Job, claimedUntil: number): Promise<TakenUp> {
  const { jobs, queues, clock, waits } = deps;
  if (clock.now() >= job.deadline) {
    const ended = await jobs.endQueued(job.id, "expired", clock.now(), noticeDueAt(deps, job.announced));
    if (ended && job.announced) await announce(deps, job.id);
    return ended;
  }
  await enqueue(queues, job);
  const { lookAt, overdue } = lateness(job.nextAttemptAt ?? job.updatedAt, clock.now(), waits.sweepAfter, waits.scale);
  // At its deadline it expires, however long it has waited.
  if (lookAt !== undefined) await jobs.claimDueJob(job.id, claimedUntil, Math.min(lookAt, job.deadline));
  return overdue ? "overdue" : true;
}

async function enqueue(queues: TakeUpJobsDependencies["queues"], { id, vendor, claims }: Job): Promise<void> {
  const queue = queues.get(vendor);
  if (queue === undefined) throw new Error("There is no queue for the job's vendor.");
  await queue.send({ v: 1, jobId: id, attempt: claims + 1 });
}

async function takeUpLost(deps: TakeUpJobsDependencies, job: Job): Promise<boolean> {
  const { jobs, clock, waits } = deps;
  if (job.safe) {
    if (!(await jobs.requeueLost(job.id, clock.now(), clock.now() + waits.sweepAfter))) return false;
    await enqueue(deps.queues, job);
    return true;
  }
  const turned = await jobs.turnUncertain(job.id, clock.now(), noticeDueAt(deps, true));
  if (turned) {
    await announceUncertain(deps, job);
  }
  return turned;
}
