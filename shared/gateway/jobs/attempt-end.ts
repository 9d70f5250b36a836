import type { ProblemMembers } from "../../core/problem.ts";
import type { SentCall } from "../calls/send-call.ts";
import type { SendProgress } from "../calls/send-progress.ts";
import { extraAttempts, type Job } from "../model/job.ts";
import { newestAttempts } from "../model/job-attempt.ts";
import { type JobWaits, jobBackoffMs } from "../model/job-times.ts";
import type { JobEnd } from "../ports/job-store.ts";
import { maxDelaySeconds } from "../ports/queue.ts";

/** When and after which attempt a job would be queued again. */
export interface Requeue {
  /** The attempt that failed, from 1. */
  readonly attempt: number;
  /** Epoch milliseconds. */
  readonly now: number;
  /** From 0 to 1. */
  readonly random: number;
  readonly waits: JobWaits;
}

/** How an answered call ends its job. */
export function endOfAnswer({ answer, failed, ...marks }: SentCall): JobEnd {
  return { status: failed ? "failed" : "succeeded", outcome: "answered", response: answer, ...marks };
}

/** How a job ends whose deadline has passed before its attempt. */
export const expiredEnd: JobEnd = { status: "expired", outcome: "not-sent" };

/**
 * How an attempt without an answer ends its job: an unsafe call whose outcome is unknown is `uncertain`; what may be
 * sent again is queued; everything else has failed.
 *
 * @param requeue `undefined` for a call in its caller's request, which the caller repeats
 */
export function endOfProblem(
  job: Pick<Job, "safe" | "deadline">,
  problem: Pick<ProblemMembers, "outcome" | "retryable" | "retryAfterSeconds">,
  requeue: Requeue | undefined,
): JobEnd {
  const outcome = problem.outcome ?? "not-sent";
  if (outcome === "uncertain" && !job.safe) return { status: "uncertain" };
  if (requeue === undefined || problem.retryable !== true) return { status: "failed", outcome, response: null };
  const { attempt, now, random, waits } = requeue;
  const wait = jobBackoffMs(attempt, random, problem.retryAfterSeconds, waits.scale);
  // A wait beyond the deadline ends there: the job expires then, and not before, since an operator may clear the
  // cool-down that it waits for.
  const nextAttemptAt = Math.min(Math.ceil(now + wait), job.deadline);
  // The queue holds a short wait, and the scheduler only checks on it; a longer one is the scheduler's.
  const isQueued = wait <= maxDelaySeconds * 1000;
  return {
    status: "queued",
    outcome,
    nextAttemptAt,
    dueAt: isQueued ? nextAttemptAt + waits.checkAfter : nextAttemptAt,
  };
}

/**
 * The end of an attempt at a job that its partner had queued again while it was uncertain. Where this attempt sent
 * nothing either, the outcome of the earlier one stays unknown.
 */
export function keepUncertainOutcome(
  { retriedAfterUncertain }: Pick<Job, "retriedAfterUncertain">,
  end: JobEnd,
): JobEnd {
  const isOver = end.status === "expired" || (end.status === "failed" && end.outcome !== "answered");
  return retriedAfterUncertain && isOver ? { ...end, outcome: "uncertain" } : end;
}

/** The end with the job's attempts and their count, to which this one adds its exchanges. */
export function countedEnd(
  job: Pick<Job, "attempts" | "claims" | "recentAttempts">,
  end: JobEnd,
  { begun, exchanges }: Pick<SendProgress, "begun" | "exchanges">,
): JobEnd {
  const { recentAttempts = [] } = job;
  const counted = { ...end, extraAttempts: extraAttempts(job, begun) };
  // Also where a late run sent nothing: the record that it was interrupted is not true.
  return { ...counted, recentAttempts: newestAttempts([...recentAttempts, ...exchanges]) };
}

/** The job as `JobStore.completeAttempt` leaves it. */
export function afterEnd(job: Job, end: JobEnd, at: number): Job {
  const { claims, attempts } = job;
  const response = "response" in end ? end.response : null;
  const { response: _, extraAttempts: extra = attempts - claims, ...attributes } = { response: null, ...end };
  return {
    ...job,
    outcome: "uncertain",
    ...attributes,
    attempts: claims + extra,
    updatedAt: at,
    ...(response === null ? {} : { responseStatus: response.status }),
  };
}

/** Whether the partner is notified of this end: of every end of a queued job, and of each uncertain one. */
export function isNotified({ notify }: Pick<Job, "notify">, end: JobEnd): boolean {
  return end.status === "uncertain" || (end.status !== "queued" && notify);
}
