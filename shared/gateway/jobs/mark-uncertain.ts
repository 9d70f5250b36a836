import type { Job } from "../model/job.ts";
import { withInterruptedAttempt } from "../model/job-attempt.ts";
import type { JobStore } from "../ports/job-store.ts";
import { endCounted } from "../resilience/end-counted.ts";
import type { RecordedUse } from "../resilience/recorded-use.ts";
import { createEnqueueLook, type EnqueueLookDependencies } from "./enqueue-look.ts";
import { recordedReceipts, sendJobReceipts } from "./job-receipts.ts";
import { type LookPlan, looksAfterLease } from "./look-plan.ts";
import { createEnqueueUncertainNotification, type NotificationDependencies, notificationDueAt } from "./outbox.ts";

export interface MarkUncertainDependencies extends NotificationDependencies, Pick<EnqueueLookDependencies, "queueOf"> {
  readonly jobs: Pick<JobStore, "markUncertain">;
  /** Counts the partners' queued jobs. */
  readonly use: Pick<RecordedUse, "change" | "takeBack">;
  /** How uncertain writes are asked about; absent where they are not. */
  readonly looks?: LookPlan | undefined;
}

/**
 * Marks a write uncertain whose lease has expired: its function ended after it may have sent the call.
 *
 * The function returns whether it did; not where the job has been completed, or marked, in between.
 */
export function createMarkUncertain(deps: MarkUncertainDependencies) {
  const { jobs, use, clock } = deps;
  const enqueueLook = createEnqueueLook(deps);
  const enqueueUncertainNotification = createEnqueueUncertainNotification(deps);
  return async (job: Job): Promise<boolean> => {
    const now = clock.now();
    const start = { ...looksAfterLease(deps.looks, job, now), ...withInterruptedAttempt(job, now) };
    const marked = await endCounted(use, job, () => jobs.markUncertain(job, now, notificationDueAt(deps, true), start));
    if (!marked) return false;
    // Without its receipts it stays due: the scheduler sends them, and notifies after that.
    const uncertain: Job = { ...job, status: "uncertain", outcome: "uncertain", updatedAt: clock.now() };
    if (await sendJobReceipts(deps, job, recordedReceipts(uncertain)))
      await enqueueUncertainNotification({ ...job, nextLookAt: start.nextLookAt });
    await enqueueLook({ ...job, ...start });
    return true;
  };
}
