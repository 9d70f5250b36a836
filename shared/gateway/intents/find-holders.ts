import { endOfHolder, type GuardHolder, type IntentGuard } from "../model/intent-guard.ts";
import type { Job } from "../model/job.ts";
import type { GuardDependencies } from "./guard-dependencies.ts";
import { createHasEnded } from "./has-ended.ts";
import { holdsGuard, isOpen } from "./holds-guard.ts";

/** A guard as it was read, and who still has it. */
export interface Holders {
  readonly seen: IntentGuard | undefined;
  /** Those whose hours are not over, oldest first, without those newer than `newest`, which have it no more. */
  readonly recent: readonly GuardHolder[];
  /** The newest one of another job that still has the guard. */
  readonly newest: GuardHolder | undefined;
  /** Its job does not exist, or not yet. */
  readonly missing: boolean;
  /** Its job may still be sent. */
  readonly open: boolean;
}

/**
 * Creates a function that finds who has a guard, apart from one job. Jobs are read from the newest holder on, until one has
 * it: as a rule one.
 */
export function createFindHolders(deps: GuardDependencies) {
  const { intentGuards, jobs, clock, waits } = deps;
  const hasEnded = createHasEnded(deps);
  return async (key: string, jobId: string, warnMs: number): Promise<Holders> => {
    const seen = await intentGuards.findGuard(key);
    const now = clock.now();
    const recent = (seen?.holders ?? []).filter((holder) => endOfHolder(holder, warnMs) > now);
    const free = new Set<GuardHolder>();
    for (const newest of recent.filter((holder) => holder.jobId !== jobId).toReversed()) {
      const job = jobOf(newest, await jobs.lookUpJob(newest.jobId));
      const holds = holdsGuard(newest, job, now, { warnMs, missingJobMs: waits.missingJob });
      if (holds && (job === undefined || !(await hasEnded(job)))) {
        const left = recent.filter((one) => !free.has(one));
        return { seen, recent: left, newest, missing: job === undefined, open: job !== undefined && isOpen(job) };
      }
      free.add(newest);
    }
    const left = recent.filter((one) => !free.has(one));
    return { seen, recent: left, newest: undefined, missing: false, open: false };
  };
}

/**
 * The job of a holder. A key that was released has the same job id again: the earlier job under it is not the one that the
 * guard was put for, which is not recorded yet.
 */
function jobOf({ createdAt }: GuardHolder, found: Job | undefined): Job | undefined {
  return found !== undefined && createdAt !== undefined && found.createdAt < createdAt ? undefined : found;
}
