import type { WholeResponse } from "../../http/messages.ts";
import { isTerminal, type Job, type StoredJob } from "../model/job.ts";
import { acceptedAnswer, finalAnswer } from "./job-answer.ts";
import type { JobDependencies } from "./job-dependencies.ts";

/** The pauses between two polls of a job double from the first to the last. */
const firstPollMs = 50;
const lastPollMs = 400;

/**
 * A job that has been due for longer and is not claimed finds no free instance of its function, and the waiting request
 * holds one. Longer than an instance takes to start on a busy machine.
 */
const maxStartMs = 5_000;

export interface AwaitedJob {
  readonly job: StoredJob;
  /** By the monotonic clock. */
  readonly waitUntil: number;
}

/**
 * Polls a queued job until it ends, while its end within the caller's time is possible. A poll that fails is no failure
 * of the request: the job is recorded, and its call will be made.
 *
 * The function returns the job's answer or the 202 that describes the job. It throws a Problem for a job that has ended
 * without an answer.
 */
export function createWaitForEnd(deps: Pick<JobDependencies, "jobs" | "clock" | "sleep">) {
  const { jobs, clock } = deps;
  return async ({ job, waitUntil }: AwaitedJob): Promise<WholeResponse> => {
    let seen: Job = job;
    for (let pause = firstPollMs; ; pause = Math.min(lastPollMs, pause * 2)) {
      const leftMs = waitUntil - clock.monotonic();
      if (leftMs <= pause || !canEndWithin(seen, leftMs, clock.now())) return acceptedAnswer(seen);
      await deps.sleep(pause);
      seen = (await orUndefined(jobs.lookUpJob(job.id))) ?? seen;
      if (!isTerminal(seen.status) && seen.status !== "uncertain") continue;
      const ended = await orUndefined(jobs.findJob(job.id));
      return ended === undefined ? acceptedAnswer(seen) : finalAnswer(ended);
    }
  };
}

function canEndWithin({ status, nextAttemptAt }: Job, leftMs: number, now: number): boolean {
  if (status !== "queued" || nextAttemptAt === null) return true;
  return nextAttemptAt < now + leftMs && nextAttemptAt > now - maxStartMs;
}

async function orUndefined<Result>(read: Promise<Result>): Promise<Result | undefined> {
  try {
    return await read;
  } catch {
    return undefined;
  }
}
