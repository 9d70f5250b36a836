import type { KeyedDigest } from "../model/event-id.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { ErasureRecord } from "../ports/erasure-record.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import type { DeletionReport } from "./deletion-report.ts";
import { eraseCaseBefore } from "./erase-cases.ts";
import { createEraseEvent, type EraseEventDependencies } from "./erase-event.ts";
import { createEraseEvents } from "./erase-events.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";
import { createFindSubject, type FindSubjectDependencies, type FoundSubject } from "./find-subject.ts";
import { linkTo } from "./index-subjects.ts";
import { erasedUntil } from "./is-erased.ts";

export interface DeleteSubjectDependencies extends FindSubjectDependencies {
  readonly cases: CaseStore;
  readonly store: FindSubjectDependencies["store"] & EraseEventDependencies["store"] & SubjectIndex;
  /** Survives a restore of the store from a backup. */
  readonly erasures: Pick<ErasureRecord, "add">;
  readonly endpoints: EraseEventDependencies["endpoints"];
  readonly clock: EraseEventDependencies["clock"];
  readonly digest: () => Promise<KeyedDigest>;
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

/**
 * Erases all that is stored of a patient or a case at one connection. The tombstone is written first: what is being
 * recorded meanwhile either finds the tombstone, or is found here. Before each tombstone, the record of erasures gets the
 * same, so that a restored store is never without it. Then the events with their deliveries are erased,
 * the cases, and last the entries of the subject index, by which a second run finds what a crashed one has left.
 */
export function createDeleteSubject(deps: DeleteSubjectDependencies) {
  const { store, cases, clock } = deps;
  const findSubject = createFindSubject(deps);
  const eraseEvent = createEraseEvent(deps);
  const eraseEvents = createEraseEvents(deps);
  return async (id: SubjectId): Promise<DeletionReport> => {
    const digest = await deps.digest();
    const own = subjectKey(digest, id);
    const startedAt = clock.now();
    const putTombstones = async (keys: readonly string[], cases: FoundSubject["cases"], at: number): Promise<void> => {
      for (const key of keys) {
        const caseKey = cases.find(({ subjectKey: of }) => of === key)?.caseKey;
        await deps.erasures.add({ key, at, ...(caseKey === undefined ? {} : { caseKey }) });
        await store.putTombstone(key, at);
      }
    };
    await putTombstones([own], id.name === "case_id" ? [linkTo(digest, id)] : [], startedAt);
    const early = await findSubject(id);
    await putTombstones(early.keys, early.cases, startedAt);
    // A second time, since an event of one of these cases may have been stored before the case had its tombstone.
    const found = await findSubject(id);
    const deletedAt = Math.max(startedAt, await latestTime(deps, found));
    await putTombstones(found.keys, found.cases, deletedAt);
    const { inProgressUntil, unfinished, ...erased } = await eraseEvents(found.events);
    const erasedCases: string[] = [];
    for (const { caseKey } of found.cases) {
      if (await eraseCaseBefore(cases, caseKey, erasedUntil(deletedAt))) erasedCases.push(caseKey);
    }
    for (const linked of found.cases) await store.removeFromSubject(own, linked.subjectKey);
    const remainingMs = inProgressUntil - clock.now();
    if (remainingMs > 0) await deps.pause(remainingMs);
    // What a worker has stored that crashed before it found its event gone.
    for (const event of unfinished) erased.deliveries.push(...(await eraseEvent({ id: event.id, event })).deliveries);
    return { ...erased, cases: erasedCases, tombstones: found.keys, inProgress: remainingMs > 0 };
  };
}

/** A vendor's clock may be ahead: a copy of what is erased now must not count as later than the deletion. */
async function latestTime({ store, cases }: DeleteSubjectDependencies, found: FoundSubject): Promise<number> {
  const events = await Promise.all([...found.events.keys()].map((event) => store.findEvent(event)));
  const states = await Promise.all(found.cases.map(({ caseKey }) => cases.findCase(caseKey)));
  const timelines = states.flatMap((stored) => stored?.state.timeline ?? []);
  return Math.max(0, ...[...events, ...timelines].map((one) => one?.time ?? 0));
}
