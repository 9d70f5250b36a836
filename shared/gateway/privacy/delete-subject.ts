import { type Erasure, type ErasureBasis, type ErasureWaits, erasureId } from "../model/erasure.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import type { DeletionReport } from "./deletion-report.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";
import { createFindSubject, type FindSubjectDependencies, type FoundSubject, subjectsOf } from "./find-subject.ts";
import { createHideEvent } from "./hide-event.ts";
import { createHideSubject, createMarkSubjects, type HideSubjectDependencies } from "./hide-subject.ts";
import { linkTo } from "./index-subjects.ts";
import { createRefuseHeld } from "./subject-held.ts";

export interface DeleteSubjectDependencies
  extends Omit<FindSubjectDependencies, "store">,
    Omit<HideSubjectDependencies, "store"> {
  readonly store: FindSubjectDependencies["store"] &
    HideSubjectDependencies["store"] &
    Pick<ErasureStore, "beginErasure" | "findErasure"> &
    Pick<SubjectIndex, "findHolds">;
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

/** The erasure of this subject is being restored or removed at the moment. */
export class ErasureInProgress extends Error {
  constructor() {
    super("An earlier erasure of this subject is being restored or removed: repeat this in some minutes.");
    this.name = "ErasureInProgress";
  }
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
  const hideSubject = createHideSubject(deps);
  const hideEvent = createHideEvent(deps);
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
    // First in the journal: a restored store may then hide what is still there, and never shows what is hidden.
    const terms = { basis, ...(withDisclosures && { withDisclosures }) };
    await deps.erasures.add({ ...subject, state: "hidden", on: hiddenAt, at: hiddenAt, of: own, ...terms });
    await deps.store.addErasureSubject(erasureId(own), subject);
    const started = await begin({ subject: own, ...terms, at: hiddenAt, hiddenAt });
    await markSubjects({ erasure: started, subjects: [subject] });
    await markSubjects({ erasure: started, subjects: subjectsOf(await findSubject(id)) });
    // A second time, since an event of one of these cases may have been stored before the case had its mark.
    const found = await findSubject(id);
    const at = Math.max(started.at, await latestTime(deps, found));
    const erasure = at > started.at ? await begin({ subject: own, ...terms, at, hiddenAt }) : started;
    const { inProgressUntil, unfinished, ...hidden } = await hideSubject({ erasure, found });
    const remainingMs = inProgressUntil - clock.now();
    if (remainingMs > 0) await deps.pause(remainingMs);
    const deliveries = [...hidden.deliveries];
    // What a worker has stored that crashed before it found its event gone.
    for (const event of unfinished) {
      deliveries.push(...(await hideEvent({ erasure: erasure.id, id: event.id, event })).deliveries);
    }
    return { ...hidden, deliveries, tombstones: found.keys, inProgress: remainingMs > 0 };
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
