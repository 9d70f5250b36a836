import type { GuardHolder, IntentGuard } from "../model/intent-guard.ts";
import type { GuardDependencies } from "./guard-dependencies.ts";
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
export function createFindHolders({ intentGuards, jobs, clock, waits }: GuardDependencies) {
  return async (key: string, warnMs: number): Promise<Holders> => {
    const seen = await intentGuards.findGuard(key);
    const now = clock.now();
    const recent = (seen?.holders ?? []).filter(({ at }) => at + warnMs > now);
    const found = await Promise.all(
      recent.map(async (holder) => ({ holder, job: await jobs.lookUpJob(holder.jobId) })),
    );
    const window = { warnMs, missingJobMs: waits.missingJob };
    return {
      seen,
      holding: found.filter(({ holder: { at }, job }) => holdsGuard(at, job, now, window)).map(({ holder }) => holder),
      missing: new Set(found.filter(({ job }) => job === undefined).map(({ holder }) => holder.jobId)),
    };
  };
}
