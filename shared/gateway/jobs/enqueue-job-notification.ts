import type { Job } from "../model/job.ts";
import type { CompleteAttemptDependencies } from "./job-dependencies.ts";

/** When the scheduler looks whether a notification was sent, for jobs whose partner is told. */
export function notificationDueAt(
  deps: Pick<CompleteAttemptDependencies, "clock" | "waits">,
  notify: boolean,
): number | undefined {
  return notify ? deps.clock.now() + deps.waits.checkAfter : undefined;
}

/** Asks for the notification. What a failure leaves undone the scheduler does: the job says that a notification is due. */
export async function enqueueJobNotification(deps: CompleteAttemptDependencies, jobId: string): Promise<void> {
  try {
    await deps.eventQueue.send({ v: 1, kind: "job-notification", jobId });
  } catch {
    deps.log.warn("job.notice-not-enqueued", { job: jobId });
  }
}

/** An alarm counts these lines: each is a call of which nobody knows whether it was done. */
export async function enqueueUncertainNotification(
  deps: CompleteAttemptDependencies,
  job: Pick<Job, "id" | "vendor" | "connection" | "operation">,
): Promise<void> {
  const { id, vendor, connection, operation } = job;
  deps.log.error("job.uncertain", { job: id, vendor, connection, operation });
  await enqueueJobNotification(deps, id);
}
