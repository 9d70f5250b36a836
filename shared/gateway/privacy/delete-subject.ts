import { isBlobRef } from "../../http/body.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import type { DeletionReport } from "./deletion-report.ts";
import { type EraseCaseDependencies, eraseCaseBefore } from "./erase-case-before.ts";
import { type EraseEventDependencies, eraseEvent } from "./erase-event.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";
import { type FindSubjectDependencies, type FoundSubject, findSubject } from "./find-subject.ts";
import { erasedUntil } from "./is-erased.ts";

export interface DeleteSubjectDependencies extends FindSubjectDependencies, EraseCaseDependencies {
  readonly store: FindSubjectDependencies["store"] & EraseEventDependencies["store"] & SubjectIndex;
  readonly endpoints: EraseEventDependencies["endpoints"];
  readonly clock: EraseEventDependencies["clock"];
  readonly digest: () => Promise<KeyedDigest>;
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

/**
 * Deletes all that is kept of a patient or a case at one connection. The tombstone comes first: whatever is being
 * recorded meanwhile either finds it, or is found here. Then the events with their deliveries, the cases, and last the
 * notes by which a second run, after one that was cut short, finds what is left.
 */
export async function deleteSubject(deps: DeleteSubjectDependencies, id: SubjectId): Promise<DeletionReport> {
  const { store, clock } = deps;
  const digest = await deps.digest();
  const own = subjectKey(digest, id);
  const begun = clock.now();
  await store.putTombstone(own, begun);
  const { keys } = await findSubject(deps, digest, id);
  for (const key of keys) await store.putTombstone(key, begun);
  // Looked up again: an event of one of these cases may have been recorded before its tombstone stood.
  const found = await findSubject(deps, digest, id);
  const deletedAt = Math.max(begun, await latestTime(deps, found));
  for (const key of found.keys) await store.putTombstone(key, deletedAt);
  const erased = await eraseAll(deps, found.events);
  const cases: string[] = [];
  for (const { caseKey } of found.cases) {
    if (await eraseCaseBefore(deps, caseKey, erasedUntil(deletedAt))) cases.push(caseKey);
  }
  for (const linked of found.cases) await store.removeFromSubject(own, linked.subjectKey);
  const { inProgressUntil, ...gone } = erased;
  const left = inProgressUntil - clock.now();
  if (left > 0) await deps.pause(left);
  return { ...gone, cases, tombstones: found.keys, inProgress: left > 0 };
}

/** A vendor's clock may be ahead: a copy of what goes now must not look like news. */
async function latestTime({ store, cases }: DeleteSubjectDependencies, found: FoundSubject): Promise<number> {
  const events = await Promise.all([...found.events.keys()].map((event) => store.findEvent(event)));
  const states = await Promise.all(found.cases.map(({ caseKey }) => cases.findCase(caseKey)));
  const timelines = states.flatMap((standing) => standing?.state.timeline ?? []);
  return Math.max(0, ...[...events, ...timelines].map((one) => one?.time ?? 0));
}

async function eraseAll(deps: DeleteSubjectDependencies, events: FoundSubject["events"]) {
  const erased = { events: [] as string[], deliveries: [] as string[], bodies: 0, inProgressUntil: 0 };
  for (const [eventId, indexedUnder] of events) {
    const event = await deps.store.findEvent(eventId);
    const { deliveries, inProgressUntil } = await eraseEvent(deps, eventId, event);
    for (const key of indexedUnder) await deps.store.removeFromSubject(key, eventId);
    if (event !== undefined) erased.events.push(eventId);
    if (event !== undefined && isBlobRef(event.body)) erased.bodies += 1;
    erased.deliveries.push(...deliveries);
    erased.inProgressUntil = Math.max(erased.inProgressUntil, inProgressUntil);
  }
  return erased;
}
