import { maxDelaySeconds } from "../ports/queue.ts";
import type { JobDependencies } from "./job-dependencies.ts";

/**
 * Enqueues an attempt for then. A wait that the queue cannot hold is left to the scheduler, and so is a failure: the job
 * is queued, and says when it is due.
 */
export async function enqueueAttempt(
  deps: Pick<JobDependencies, "queue" | "clock" | "log">,
  jobId: string,
  attempt: number,
  at: number,
): Promise<void> {
  const delaySeconds = Math.max(0, Math.ceil((at - deps.clock.now()) / 1000));
  if (delaySeconds > maxDelaySeconds) return;
  try {
    await deps.queue.send({ v: 1, jobId, attempt }, delaySeconds);
  } catch {
    deps.log.warn("job.not-enqueued", { job: jobId, attempt });
  }
}
