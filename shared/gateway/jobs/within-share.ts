import { type JobMessage, parseJobMessage } from "../messages/job-messages.ts";
import type { Job } from "../model/job.ts";
import type { JobShares } from "../resilience/job-shares.ts";
import { createDeferJob, type DeferJobDependencies } from "./defer-job.ts";

export interface WithinShareDependencies extends DeferJobDependencies {
  readonly jobShares?: JobShares | undefined;
}

/** A job that has ended. */
type EndedJob = Pick<Job, "partnerId" | "deadline">;

/**
 * Processes a message within its partner's share of the workers. Beyond it no attempt is made, and the message is enqueued
 * again for later.
 *
 * @param process returns the job if it has ended
 */
export function createWithinShare(
  deps: WithinShareDependencies,
  process: (message: JobMessage) => Promise<EndedJob | undefined>,
) {
  const { jobShares } = deps;
  const deferJob = createDeferJob(deps);
  return async (body: unknown): Promise<void> => {
    const message = parseJobMessage(body);
    const { partnerId } = message;
    if (jobShares === undefined || partnerId === undefined) {
      await process(message);
      return;
    }
    const counted = await jobShares.beginAttempt(partnerId);
    if ("withinSeconds" in counted) return await deferJob(message, counted);
    let ended: EndedJob | undefined;
    try {
      ended = await process(message);
    } finally {
      await jobShares.endAttempt(counted, ended);
    }
  };
}
