import type { WholeResponse } from "../../http/messages.ts";
import { isTerminal, type Job, type StoredJob } from "../model/job.ts";
import { acceptedAnswer, finalAnswer } from "./job-answer.ts";
import type { JobDependencies } from "./job-dependencies.ts";

/** Between two looks at a job that somebody waits for. */
const firstLookMs = 50;
const laterLookMs = 400;

/**
 * A job that is due and has not been begun by then finds no instance of its function free, and whoever waits for it
 * holds one. Longer than an instance takes to start on a busy machine.
 */
const beginsWithinMs = 5_000;

/**
 * Waits for a queued job's end, as long as the caller likes and there is hope. Never fails for want of a look: the job
 * stands, and will be made.
 *
 * @param waitUntil by the monotonic clock
 * @returns the job's answer, or the 202 that says that it stands
 * @throws Problem for a job that has ended without an answer of the vendor's
 */
export async function waitForEnd(deps: JobDependencies, job: StoredJob, waitUntil: number): Promise<WholeResponse> {
  const { jobs, clock } = deps;
  let seen: Job = job;
  for (let pause = firstLookMs; ; pause = Math.min(laterLookMs, pause * 2)) {
    const leftMs = waitUntil - clock.monotonic();
    if (leftMs <= pause || !mayEndWithin(seen, leftMs, clock.now())) return acceptedAnswer(seen);
    await deps.sleep(pause);
    seen = (await orNothing(jobs.lookUpJob(job.id))) ?? seen;
    if (!isTerminal(seen.status) && seen.status !== "uncertain") continue;
    const ended = await orNothing(jobs.findJob(job.id));
    return ended === undefined ? acceptedAnswer(seen) : finalAnswer(ended);
  }
}

function mayEndWithin({ status, nextAttemptAt }: Job, leftMs: number, now: number): boolean {
  if (status !== "queued" || nextAttemptAt === null) return true;
  return nextAttemptAt < now + leftMs && nextAttemptAt > now - beginsWithinMs;
}

async function orNothing<Result>(looking: Promise<Result>): Promise<Result | undefined> {
  try {
    return await looking;
  } catch {
    return undefined;
  }
}
