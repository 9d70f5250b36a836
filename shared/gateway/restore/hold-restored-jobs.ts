import type { Clock } from "../../core/clock.ts";
import type { Job } from "../model/job.ts";
import { type DueIndex, dueShards } from "../ports/due-index.ts";
import type { JobStore } from "../ports/job-store.ts";
import { endCounted } from "../resilience/end-counted.ts";
import type { RecordedUse } from "../resilience/recorded-use.ts";

export interface HoldRestoredJobsDependencies {
  readonly due: Pick<DueIndex, "listDue">;
  readonly jobs: Pick<JobStore, "lookUpJob" | "holdRestoredJob">;
  /** Counts the partners' queued jobs, as they were in the backup. */
  readonly use: Pick<RecordedUse, "change" | "takeBack">;
  readonly clock: Clock;
}

/**
 * Makes every write uncertain that was queued or in progress when the backup was made: since then it may have been done,
 * cancelled or repeated, and the restored state cannot say. Nothing sends an uncertain job by itself, and it keeps its
 * `Idempotency-Key`; its partner is notified as soon as the gateway runs. Reads remain queued. It can be repeated.
 *
 * The function returns the jobs as they were before.
 */
export function createHoldRestoredJobs({ due, jobs, use, clock }: HoldRestoredJobsDependencies) {
  return async (): Promise<readonly Job[]> => {
    const held: Job[] = [];
    for (let shard = 0; shard < dueShards; shard++) {
      // Each job that is not ended is in the index, however far away its time is.
      for (const { id } of await due.listDue(shard, Number.MAX_SAFE_INTEGER)) {
        if (!id.startsWith("job_")) continue;
        const job = await jobs.lookUpJob(id);
        if (job === undefined || !mayBeSent(job)) continue;
        const now = clock.now();
        if (await endCounted(use, job, () => jobs.holdRestoredJob(job, now, now))) held.push(job);
      }
    }
    return held;
  };
}

function mayBeSent({ safe, status }: Job): boolean {
  return !safe && (status === "queued" || status === "sending");
}
