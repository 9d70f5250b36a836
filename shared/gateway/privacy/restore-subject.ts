import type { Clock } from "../../core/clock.ts";
import { type Erasure, type ErasureWaits, erasureId } from "../model/erasure.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { ErasureRecord } from "../ports/erasure-record.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import { type BringBackDependencies, createBringBack, type RestoredCounts } from "./bring-back.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";

export interface RestoreHiddenDependencies extends BringBackDependencies {
  readonly store: BringBackDependencies["store"] & Pick<SubjectIndex, "clearHidden">;
  readonly erasures: Pick<ErasureRecord, "add">;
  readonly clock: Clock;
}

/**
 * Brings back what an erasure has hidden, and can be repeated. Its marks go first, so that nothing more is hidden. What
 * another erasure hides stays hidden, by that.
 */
export function createRestoreHidden(deps: RestoreHiddenDependencies) {
  const { store, erasures, clock } = deps;
  const bringBack = createBringBack(deps);
  return async (erasure: Erasure): Promise<RestoredCounts> => {
    const { id, subject: of, at, restoredAt: on = clock.now() } = erasure;
    await erasures.add({ key: of, state: "restored", on, at, of });
    for (const { key } of await store.findErasureSubjects(id)) await store.clearHidden(key, id);
    return await bringBack(id);
  };
}

export interface RestoreSubjectDependencies extends RestoreHiddenDependencies {
  readonly store: RestoreHiddenDependencies["store"] & Pick<ErasureStore, "findErasure" | "moveErasure">;
  readonly digest: () => Promise<KeyedDigest>;
  readonly erasureWaits: ErasureWaits;
}

/**
 * Restores what the erasure of a subject has hidden. The scheduler looks once more, for what was hidden at the same time,
 * and completes an interrupted run.
 *
 * The function returns `undefined` where nothing of the subject is hidden, or is being removed already.
 */
export function createRestoreSubject(deps: RestoreSubjectDependencies) {
  const { store, clock, erasureWaits } = deps;
  const restoreHidden = createRestoreHidden(deps);
  return async (id: SubjectId): Promise<RestoredCounts | undefined> => {
    const erasure = erasureId(subjectKey(await deps.digest(), id));
    const now = clock.now();
    const to = { state: "restoring", restoredAt: now } as const;
    const moved = await store.moveErasure(erasure, ["hiding", "hidden"], to, now + erasureWaits.again);
    const restoring = moved ?? (await store.findErasure(erasure));
    if (restoring?.state !== "restoring") return undefined;
    const restored = await restoreHidden(restoring);
    const firstDoneAt = clock.now();
    await store.moveErasure(
      erasure,
      ["restoring"],
      { state: "restoring", firstDoneAt },
      firstDoneAt + erasureWaits.again,
    );
    return restored;
  };
}
