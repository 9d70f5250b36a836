import type { Clock } from "../../core/clock.ts";
import { hasReleasedKey, type Job, keyKeptMs, type StoredJob } from "../model/job.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";

export interface HoldLostJobsDependencies {
  /** The jobs of the state that was lost or damaged, oldest first of each partner. */
  readonly previousJobs: AsyncIterable<Job>;
  readonly previous: Pick<JobStore, "findJob">;
  readonly jobs: Pick<JobStore, "lookUpJob" | "createJob" | "holdRestoredJob">;
  readonly store: Pick<SubjectIndex, "indexJob">;
  readonly clock: Clock;
}

/** The lease of no worker: it has expired. */
const noWorker = (now: number) => ({ token: "restored", expiresAt: now });

/** The job without what its attempts came to. A record that is older than a key is kept would be absent to every read. */
function inProgress({ partial, vendorPending, endedByWebhook, ...job }: StoredJob, now: number): StoredJob {
  const createdAt = Math.max(job.createdAt, now - keyKeptMs / 2);
  return { ...job, createdAt, status: "sending", outcome: null, response: null, responseStatus: null };
}

/**
 * Records the writes that the state before the restore knows and the restored state does not: created since the backup,
 * or again under an `Idempotency-Key` that an earlier job had released. They become uncertain, so that a repeat under
 * their key is answered and not sent. One that certainly was not done is left out.
 *
 * A job is recorded as one that is in progress and whose worker is gone, which is never sent, before it is made
 * uncertain: a run that crashes in between loses nothing, and another run finishes it. It is indexed under the patients
 * and cases of its request before that, so that the erasures which are applied again find it.
 */
export function createHoldLostJobs(deps: HoldLostJobsDependencies) {
  const { previousJobs, previous, jobs, store, clock } = deps;
  return async (): Promise<readonly Job[]> => {
    const held: Job[] = [];
    for await (const job of previousJobs) {
      const now = clock.now();
      if (job.safe || hasReleasedKey(job, now)) continue;
      const restored = await jobs.lookUpJob(job.id);
      if (restored !== undefined && !hasReleasedKey(restored, now)) continue;
      const stored = await previous.findJob(job.id);
      if (stored === undefined) continue;
      if (stored.subjects !== undefined && stored.subjects.length > 0) await store.indexJob(job.id, stored.subjects);
      await jobs.createJob(inProgress(stored, now), noWorker(now), now);
      await jobs.holdRestoredJob(job, now, now);
      held.push(job);
    }
    return held;
  };
}
