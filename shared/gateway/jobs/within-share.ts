import { type JobMessage, parseJobMessage } from "../messages/job-messages.ts";
import type { Job } from "../model/job.ts";
import type { JobShares } from "../resilience/job-shares.ts";
import { createDeferJob, type DeferJobDependencies } from "./defer-job.ts";

export interface WithinShareDependencies extends DeferJobDependencies {
  readonly jobShares?: JobShares | undefined;
}

/** Takes back the count of an attempt, and of its job: before the job's end is recorded, or else after the attempt. Never throws. */
export type TakeBack = (ended: Pick<Job, "partnerId" | "deadline">) => Promise<void>;

/**
 * Processes a message within its partner's share of the workers. Beyond it no attempt is made, and the message is enqueued
 * again for later.
 *
 * @param process takes the job's count back where the attempt ends it
 */
export function createWithinShare(
  deps: WithinShareDependencies,
  process: (message: JobMessage, takeBack: TakeBack) => Promise<void>,
) {
  const { jobShares } = deps;
  const deferJob = createDeferJob(deps);
  return async (body: unknown): Promise<void> => {
    const message = parseJobMessage(body);
    const { partnerId } = message;
    if (jobShares === undefined || partnerId === undefined) {
      await process(message, async () => {});
      return;
    }
    const counted = await jobShares.beginAttempt(partnerId);
    if ("withinSeconds" in counted) return await deferJob(message, counted);
    // One write takes both counts back.
    let isOpen = true;
    const end = async (ended?: Parameters<TakeBack>[0]): Promise<void> => {
      if (!isOpen) return;
      isOpen = false;
      await jobShares.endAttempt(counted, ended);
    };
    try {
      await process(message, end);
    } finally {
      await end();
    }
  };
}
