import type { JobEnd, JobLease } from "../ports/job-store.ts";
import { notificationDueAt } from "./enqueue-job-notification.ts";
import type { JobDependencies } from "./job-dependencies.ts";

/** Pauses between tries to write down how a call ended. */
const completeRetryPausesMs = [500, 2_000];

/** The call was made and nobody else knows how it ended: an end that cannot be written makes the job uncertain. */
export async function completeAttemptWithRetry(
  deps: JobDependencies,
  id: string,
  owner: JobLease,
  end: JobEnd,
  told: boolean,
): Promise<boolean> {
  for (const pause of completeRetryPausesMs) {
    try {
      return await deps.jobs.completeAttempt(id, owner, end, deps.clock.now(), notificationDueAt(deps, told));
    } catch {
      deps.log.warn("job.not-settled", { job: id, status: end.status });
      await deps.sleep(pause);
    }
  }
  return await deps.jobs.completeAttempt(id, owner, end, deps.clock.now(), notificationDueAt(deps, told));
}
