import type { GuardHolder, IntentGuard } from "../model/intent-guard.ts";
import type { GuardDependencies } from "./guard-dependencies.ts";
import { createHasEnded } from "./has-ended.ts";
import { holdsGuard } from "./holds-guard.ts";

/** A guard as it was read, and those who still have it. */
export interface Holders {
  readonly seen: IntentGuard | undefined;
  /** Oldest first. */
  readonly holding: readonly GuardHolder[];
  /** The ids of those jobs that do not exist, or not yet. */
  readonly missing: ReadonlySet<string>;
}

/** Creates a function that finds who has a guard, by the jobs of its holders. */
export function createFindHolders(deps: GuardDependencies) {
  const { intentGuards, jobs, clock, waits } = deps;
  const hasEnded = createHasEnded(deps);
  return async (key: string, warnMs: number): Promise<Holders> => {
    const seen = await intentGuards.findGuard(key);
    const now = clock.now();
    const recent = (seen?.holders ?? []).filter(({ at }) => at + warnMs > now);
    const found = await Promise.all(
      recent.map(async (holder) => ({ holder, job: await jobs.lookUpJob(holder.jobId) })),
    );
    const window = { warnMs, missingJobMs: waits.missingJob };
    const holds = await Promise.all(
      found.map(async ({ holder: { at }, job }) => {
        if (!holdsGuard(at, job, now, window)) return false;
        return job === undefined || !(await hasEnded(job));
      }),
    );
    return {
      seen,
      holding: found.filter((_, index) => holds[index]).map(({ holder }) => holder),
      missing: new Set(found.filter(({ job }) => job === undefined).map(({ holder }) => holder.jobId)),
    };
  };
}
