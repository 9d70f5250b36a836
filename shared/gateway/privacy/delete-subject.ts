import { type Erasure, type ErasureBasis, type ErasureWaits, erasureId } from "../model/erasure.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import { type BringBackDependencies, createBringBack } from "./bring-back.ts";
import type { DeletionReport } from "./deletion-report.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";
import { createFindSubject, type FindSubjectDependencies, type FoundSubject, subjectsOf } from "./find-subject.ts";
import { createHideEvent } from "./hide-event.ts";
import {
  createHideSubject,
  createMarkSubjects,
  createRefuseEnded,
  ErasureInProgress,
  type HideSubjectDependencies,
} from "./hide-subject.ts";
import { linkTo } from "./index-subjects.ts";
import { createRefuseHeld, type FindHeldDependencies } from "./subject-held.ts";

export interface DeleteSubjectDependencies
  extends Omit<FindSubjectDependencies, "store">,
    Omit<HideSubjectDependencies, "store"> {
  readonly store: FindSubjectDependencies["store"] &
    HideSubjectDependencies["store"] &
    BringBackDependencies["store"] &
    FindHeldDependencies["store"] &
    Pick<ErasureStore, "beginErasure"> &
    Pick<SubjectIndex, "clearHidden">;
  readonly jobs: HideSubjectDependencies["jobs"] & FindHeldDependencies["jobs"];
  readonly digest: () => Promise<KeyedDigest>;
  readonly erasureWaits: ErasureWaits;
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

/** A subject, and why it is erased. */
export interface SubjectToDelete {
  readonly id: SubjectId;
  readonly basis: ErasureBasis;
  /** The index of its disclosures is removed as well. */
  readonly withDisclosures?: true | undefined;
}

/**
 * Hides all that is stored of a patient or a case at one connection, at once; the scheduler looks once more for what was
 * recorded meanwhile, and removes all of it a day later (`continue-erasure.ts`). An interrupted run is completed by the
 * scheduler or by a second run.
 *
 * The function throws SubjectHeld, and ErasureInProgress.
 */
export function createDeleteSubject(deps: DeleteSubjectDependencies) {
  const { clock } = deps;
  const findSubject = createFindSubject(deps);
  const refuseHeld = createRefuseHeld(deps);
  const begin = createBegin(deps);
  const markSubjects = createMarkSubjects(deps);
  const hideFound = createHideFound(deps);
  const undoLate = createUndoLate(deps);
  return async ({ id, basis, withDisclosures }: SubjectToDelete): Promise<DeletionReport> => {
    const digest = await deps.digest();
    const own = subjectKey(digest, id);
    const before = await findSubject(id);
    await refuseHeld(before);
    const earlier = await deps.store.findErasure(erasureId(own));
    if (earlier?.state === "restoring" || earlier?.state === "removing") throw new ErasureInProgress();
    const hiddenAt = clock.now();
    const caseKey = id.name === "case_id" ? linkTo(digest, id).caseKey : undefined;
    const subject = { key: own, ...(caseKey === undefined ? {} : { caseKey }) };
    const terms = { basis, ...(withDisclosures && { withDisclosures }) };
    const named = { subject: own, caseKey, ...terms, hiddenAt };
    // Before the record of erasures: one that is refused here is not hidden after a restore of the store.
    const started = await begin({ ...named, at: hiddenAt });
    try {
      await markSubjects({ erasure: started, subjects: [subject] });
      await markSubjects({ erasure: started, subjects: subjectsOf(await findSubject(id)) });
      // A second time, since an event of one of these cases may have been stored before the case had its mark.
      const found = await findSubject(id);
      const at = Math.max(started.at, await latestTime(deps, found));
      const erasure = at > started.at ? await begin({ ...named, at }) : started;
      return await hideFound(erasure, found);
    } catch (error) {
      if (error instanceof ErasureInProgress) await undoLate(started);
      throw error;
    }
  };
}

function createHideFound(deps: DeleteSubjectDependencies) {
  const { clock } = deps;
  const refuseEnded = createRefuseEnded(deps);
  const hideSubject = createHideSubject(deps);
  const hideEvent = createHideEvent(deps);
  return async (erasure: Erasure, found: FoundSubject): Promise<DeletionReport> => {
    const { inProgressUntil, unfinished, ...hidden } = await hideSubject({ erasure, found });
    const remainingMs = inProgressUntil - clock.now();
    if (remainingMs > 0) await deps.pause(remainingMs);
    const deliveries = [...hidden.deliveries];
    // What a worker has stored that crashed before it found its event gone.
    for (const event of unfinished) {
      await refuseEnded(erasure);
      deliveries.push(...(await hideEvent({ erasure: erasure.id, id: event.id, event })).deliveries);
    }
    await refuseEnded(erasure);
    return { ...hidden, deliveries, tombstones: found.keys, inProgress: remainingMs > 0 };
  };
}

/**
 * Brings back what this run has hidden since the erasure has ended. One that lasts is restored or removed by the scheduler,
 * which looks again after the waits of all workers; a command has none, and its computer may have slept.
 */
function createUndoLate(deps: DeleteSubjectDependencies) {
  const { store } = deps;
  const bringBack = createBringBack(deps);
  return async ({ id }: Erasure): Promise<void> => {
    if ((await store.findErasure(id)) !== undefined) return;
    for (const { key } of await store.findErasureSubjects(id)) await store.clearHidden(key, id);
    await bringBack(id);
  };
}

function createBegin({ store, clock, erasureWaits }: DeleteSubjectDependencies) {
  return async (erasure: Parameters<ErasureStore["beginErasure"]>[0]): Promise<Erasure> => {
    const begun = await store.beginErasure(erasure, clock.now() + erasureWaits.again);
    if (begun === undefined) throw new ErasureInProgress();
    return begun;
  };
}

/** A vendor's clock may be ahead: a copy of what is erased now must not count as later than the deletion. */
async function latestTime({ store, cases }: DeleteSubjectDependencies, found: FoundSubject): Promise<number> {
  const events = await Promise.all([...found.events.keys()].map((event) => store.findEvent(event)));
  const states = await Promise.all(found.cases.map(({ caseKey }) => cases.findCase(caseKey)));
  const timelines = states.flatMap((stored) => stored?.state.timeline ?? []);
  return Math.max(0, ...[...events, ...timelines].map((one) => one?.time ?? 0));
}
