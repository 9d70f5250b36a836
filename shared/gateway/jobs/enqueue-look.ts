import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { JobMessage } from "../messages/job-messages.ts";
import type { Job } from "../model/job.ts";
import { maxDelaySeconds, type Queue } from "../ports/queue.ts";

export interface EnqueueLookDependencies {
  /** The queue of a vendor. */
  readonly queueOf: (vendor: string) => Queue<JobMessage> | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

type LookedAtJob = Pick<Job, "id" | "vendor" | "claims"> & {
  readonly looks?: number | undefined;
  readonly nextLookAt?: number | undefined;
};

/** Looks of all partners' jobs share a vendor's queue as one group: they are no partner's calls. */
export const lookGroup = "looks";

/**
 * Enqueues the next look at an uncertain job, delayed until it is due; a longer wait than the queue can hold is left to the
 * scheduler. It never throws.
 */
export function createEnqueueLook({ queueOf, clock, log }: EnqueueLookDependencies) {
  return async ({ id, vendor, claims, looks = 0, nextLookAt }: LookedAtJob): Promise<void> => {
    if (nextLookAt === undefined) return;
    const delaySeconds = Math.max(0, Math.ceil((nextLookAt - clock.now()) / 1000));
    if (delaySeconds > maxDelaySeconds) return;
    try {
      await queueOf(vendor)?.send({ v: 1, jobId: id, attempt: claims, look: looks + 1 }, delaySeconds, lookGroup);
    } catch {
      log.warn("job.look-not-enqueued", { job: id, look: looks + 1 });
    }
  };
}
