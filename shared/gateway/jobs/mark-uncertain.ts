import type { Job } from "../model/job.ts";
import type { JobStore } from "../ports/job-store.ts";
import { endCounted } from "../resilience/end-counted.ts";
import type { RecordedUse } from "../resilience/recorded-use.ts";
import { recordedReceipts, sendJobReceipts } from "./job-receipts.ts";
import { createEnqueueUncertainNotification, type NotificationDependencies, notificationDueAt } from "./outbox.ts";

export interface MarkUncertainDependencies extends NotificationDependencies {
  readonly jobs: Pick<JobStore, "markUncertain">;
  /** Counts the partners' queued jobs. */
  readonly use: Pick<RecordedUse, "change" | "takeBack">;
}

/**
 * Marks a write uncertain whose lease has expired: its function ended after it may have sent the call.
 *
 * The function returns whether it did; not where the job has been completed, or marked, in between.
 */
export function createMarkUncertain(deps: MarkUncertainDependencies) {
  const { jobs, use, clock } = deps;
  const enqueueUncertainNotification = createEnqueueUncertainNotification(deps);
  return async (job: Job): Promise<boolean> => {
    const marked = await endCounted(use, job, () =>
      jobs.markUncertain(job.id, clock.now(), notificationDueAt(deps, true)),
    );
    if (!marked) return false;
    // Without its receipts it stays due: the scheduler sends them, and notifies after that.
    const uncertain: Job = { ...job, status: "uncertain", outcome: "uncertain", updatedAt: clock.now() };
    if (await sendJobReceipts(deps, job, recordedReceipts(uncertain))) await enqueueUncertainNotification(job);
    return true;
  };
}
