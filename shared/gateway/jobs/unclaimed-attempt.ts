import { withInterruptedAttempt } from "../model/job-attempt.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { interruptedReceipt } from "./job-receipts.ts";
import { createMarkUncertain } from "./mark-uncertain.ts";
import { createEnqueueAttempt } from "./outbox.ts";

/** Another worker holds the job's lease: the message goes back to the queue and is received again. */
export class JobInProgressError extends Error {
  constructor() {
    super("Another worker holds the job's lease.");
    this.name = "JobInProgressError";
  }
}

/**
 * Handles a message whose attempt could not be claimed. It drops a message of an attempt that has ended; where the lease
 * of the attempt has expired, it queues a read again and marks a write uncertain.
 *
 * The function throws JobInProgressError while the lease is held.
 */
export function createHandleUnclaimed(deps: JobDependencies) {
  const { jobs, clock, waits, log } = deps;
  const enqueueAttempt = createEnqueueAttempt(deps);
  const markUncertain = createMarkUncertain({ ...deps, queueOf: () => deps.queue });
  return async ({ jobId, attempt }: { readonly jobId: string; readonly attempt: number }): Promise<void> => {
    const job = await jobs.lookUpJob(jobId);
    if (job?.status !== "sending" || job.claims !== attempt) {
      return log.info("job.message-dropped", { job: jobId, attempt });
    }
    if ((job.leaseExpiresAt ?? 0) > clock.now()) throw new JobInProgressError();
    if (!job.safe) {
      await markUncertain(job);
      return;
    }
    await deps.receipts.send([interruptedReceipt(job, clock.now())]);
    const now = clock.now();
    const interrupted = withInterruptedAttempt(job, now);
    if (!(await jobs.requeueExpiredLease(job, now, now + waits.checkAfter, interrupted))) return;
    await enqueueAttempt({ job, attempt: attempt + 1, at: clock.now() });
  };
}
