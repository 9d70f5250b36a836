import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import type { StoredJob } from "../model/job.ts";
import { leaseDurationMs } from "../model/job-times.ts";
import type { JobLease } from "../ports/job-store.ts";
import { countedEnd, endOfProblem, expiredEnd, keepUncertainOutcome } from "./attempt-end.ts";
import { createCompleteAttempt, createEnqueueFollowUp } from "./complete-attempt.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import type { TakeBack } from "./within-share.ts";

/** A lease that outlives the function that acquires it. */
export function newLease(clock: Clock): JobLease {
  return { token: randomUUID(), expiresAt: clock.now() + leaseDurationMs };
}

export interface AttemptClaim {
  readonly jobId: string;
  /** Of the job; a message of an earlier version does not name it. */
  readonly partnerId: string | undefined;
  /** From 1. */
  readonly attempt: number;
  readonly lease: JobLease;
  readonly takeBack: TakeBack;
}

/**
 * Claims an attempt at a queued job. A claim that failed may have taken effect, or the job's body could not be read:
 * since nothing was sent, the job is queued again rather than left to become uncertain. It expires at its deadline as
 * any other, also when its body can never be read.
 *
 * The function returns the job, `requeued`, or `undefined` when the job is not queued for this attempt. It throws the
 * store's error when nothing could be written.
 */
export function createClaimAttempt(deps: JobDependencies) {
  const { jobs, clock, random, waits } = deps;
  const completeAttempt = createCompleteAttempt(deps);
  const enqueueFollowUp = createEnqueueFollowUp(deps);
  return async ({
    jobId,
    partnerId,
    attempt,
    lease,
    takeBack,
  }: AttemptClaim): Promise<StoredJob | "requeued" | undefined> => {
    try {
      return await jobs.claimJob({ id: jobId, partnerId }, attempt, lease, clock.now());
    } catch (error) {
      const job = await jobs.lookUpJob(jobId);
      if (job === undefined) throw error;
      const now = clock.now();
      const nothingSent = { outcome: "not-sent", retryable: true } as const;
      const ended =
        now >= job.deadline ? expiredEnd : endOfProblem(job, nothingSent, { attempt, now, random: random(), waits });
      const end = countedEnd(job, keepUncertainOutcome(job, ended), { begun: 0, exchanges: [] });
      const completion = await completeAttempt({ job, lease, end, begun: 0, at: now, takeBack });
      if (completion === "not-recorded") throw error;
      if (completion === "recorded") await enqueueFollowUp({ job, end, at: now, attempt });
      return "requeued";
    }
  };
}
