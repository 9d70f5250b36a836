import type { Log } from "../../core/log.ts";
import type { JobMessage } from "../messages/job-messages.ts";
import type { JobWaits } from "../model/job-times.ts";
import type { Queue } from "../ports/queue.ts";
import type { NoRoom } from "../resilience/job-shares.ts";

export interface DeferJobDependencies {
  readonly queue: Queue<JobMessage>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** TIME_SCALE divides the wait. */
  readonly waits: Pick<JobWaits, "scale">;
  readonly log: Log;
}

/**
 * How often a message is deferred. A message that has used them up is dropped: its job is due in the store, so that the
 * scheduler sends a new one.
 */
export const maxJobDeferrals = 40;

/**
 * Enqueues a message again, because its partner has as many attempts in progress as it may have. No attempt is made.
 *
 * The function throws when the queue cannot be reached, to get the message again.
 */
export function createDeferJob({ queue, random, waits, log }: DeferJobDependencies) {
  return async (message: JobMessage, { withinSeconds }: NoRoom): Promise<void> => {
    const { jobId: job, attempt, partnerId, deferred: before = 0 } = message;
    const deferred = before + 1;
    if (deferred > maxJobDeferrals) {
      log.info("job.left-to-scheduler", { job, attempt });
      return;
    }
    // Spread evenly, so that the partner's jobs do not all come back at one time.
    await queue.send({ ...message, deferred }, 1 + Math.floor((random() * withinSeconds) / waits.scale), partnerId);
    log.info("job.deferred", { job, attempt, partner: partnerId, deferred });
  };
}
