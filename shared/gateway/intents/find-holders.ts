import type { GuardHolder, IntentGuard } from "../model/intent-guard.ts";
import type { GuardDependencies } from "./guard-dependencies.ts";
import { createHasEnded } from "./has-ended.ts";
import { holdsGuard } from "./holds-guard.ts";

/** A guard as it was read, and who still has it. */
export interface Holders {
  readonly seen: IntentGuard | undefined;
  /** Those whose hours are not over, oldest first, without those newer than `newest`, which have it no more. */
  readonly recent: readonly GuardHolder[];
  /** The newest one of another job that still has the guard. */
  readonly newest: GuardHolder | undefined;
  /** Its job does not exist, or not yet. */
  readonly missing: boolean;
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
    const recent = (seen?.holders ?? []).filter(({ at }) => at + warnMs > now);
    const free = new Set<GuardHolder>();
    for (const newest of recent.filter((holder) => holder.jobId !== jobId).toReversed()) {
      const job = await jobs.lookUpJob(newest.jobId);
      const holds = holdsGuard(newest.at, job, now, { warnMs, missingJobMs: waits.missingJob });
      if (holds && (job === undefined || !(await hasEnded(job)))) {
        return { seen, recent: recent.filter((one) => !free.has(one)), newest, missing: job === undefined };
      }
      free.add(newest);
    }
    return { seen, recent: recent.filter((one) => !free.has(one)), newest: undefined, missing: false };
  };
}
