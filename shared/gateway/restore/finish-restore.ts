import type { Job } from "../model/job.ts";
import { OperatorRefusal } from "../operator/operator-refusal.ts";
import type { RestoreMarker } from "../ports/restore-marker.ts";
import {
  createReapplyErasures,
  type ReappliedErasures,
  type ReapplyErasuresDependencies,
} from "../privacy/reapply-erasures.ts";
import { createHoldLostJobs, type HoldLostJobsDependencies } from "./hold-lost-jobs.ts";
import { createHoldRestoredJobs, type HoldRestoredJobsDependencies } from "./hold-restored-jobs.ts";
import {
  createRemoveOrphanedBodies,
  type RemovedBodies,
  type RemoveOrphanedBodiesDependencies,
} from "./remove-orphaned-bodies.ts";

export interface FinishRestoreDependencies
  extends Omit<ReapplyErasuresDependencies, "jobs" | "uploads" | "bodies">,
    Omit<HoldLostJobsDependencies, "previous" | "previousJobs" | "jobs" | "store">,
    Omit<HoldRestoredJobsDependencies, "jobs">,
    Omit<RemoveOrphanedBodiesDependencies, "store" | "jobs" | "uploads"> {
  readonly store: ReapplyErasuresDependencies["store"] &
    RemoveOrphanedBodiesDependencies["store"] &
    HoldLostJobsDependencies["store"];
  readonly jobs: HoldLostJobsDependencies["jobs"] &
    HoldRestoredJobsDependencies["jobs"] &
    ReapplyErasuresDependencies["jobs"];
  readonly uploads: RemoveOrphanedBodiesDependencies["uploads"] & ReapplyErasuresDependencies["uploads"];
  readonly marker: RestoreMarker;
}

export interface FinishRestoreInput {
  /** Of the names of the restored state; `undefined` where the stage's state was never restored. */
  readonly suffix: string | undefined;
  /** The jobs of the state before the restore; `undefined` where that is lost. */
  readonly previous: Pick<HoldLostJobsDependencies, "previous" | "previousJobs"> | undefined;
}

export interface FinishedRestore {
  readonly erased: ReappliedErasures;
  /** Writes that were queued or in progress at the backup. */
  readonly held: readonly Job[];
  /** Writes of after the backup. */
  readonly lost: readonly Job[];
  readonly bodies: RemovedBodies;
}

/**
 * Makes restored state safe to run, and then writes the marker without which no function works on it
 * (`hold-until-restored.ts`). The lost jobs come first, so that what was erased of them is erased again; then open jobs become
 * uncertain, before an erasure cancels those that are queued, since they may have been sent; the bodies come last, since each step before decides what needs them. An interrupted run is finished by another.
 *
 * The function throws OperatorRefusal for state that was not restored, and for a restore that is finished: on state that
 * runs, it would stop orders that nothing is wrong with.
 */
export function createFinishRestore(deps: FinishRestoreDependencies) {
  const { marker, clock } = deps;
  const reapply = createReapplyErasures(deps);
  const holdRestored = createHoldRestoredJobs(deps);
  const removeOrphans = createRemoveOrphanedBodies(deps);
  return async ({ suffix, previous }: FinishRestoreInput): Promise<FinishedRestore> => {
    if (suffix === undefined) {
      throw new OperatorRefusal("The stage does not run on restored state: infra/stages.ts sets no restoredFrom.");
    }
    const finishedAt = await marker.find(suffix);
    if (finishedAt !== undefined) {
      throw new OperatorRefusal(`The restore ${suffix} was finished at ${new Date(finishedAt).toISOString()}.`);
    }
    const lost = previous === undefined ? [] : await createHoldLostJobs({ ...deps, ...previous })();
    const held = await holdRestored();
    const erased = await reapply();
    const bodies = await removeOrphans();
    await marker.put(suffix, clock.now());
    return { erased, held, lost, bodies };
  };
}
