import type { KeyedDigest } from "../model/event-id.ts";
import type { LinkedCase, SubjectIndex } from "../ports/subject-index.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";
import { linkTo } from "./index-subjects.ts";
import { type UnindexedEventsDependencies, unindexedEvents } from "./unindexed-events.ts";

export interface FindSubjectDependencies extends UnindexedEventsDependencies {
  readonly store: UnindexedEventsDependencies["store"] & Pick<SubjectIndex, "findSubjectEntry">;
}

/** All that is about one person or case, at one connection. */
export interface FoundSubject {
  /** Its own key, and those of the cases that are a patient's: each of them is deleted. */
  readonly keys: readonly string[];
  readonly cases: readonly LinkedCase[];
  /** The events with the keys that they are noted under. */
  readonly events: ReadonlyMap<string, readonly string[]>;
}

/** Looks up what names the id, and for a patient also what names the patient's cases. */
export async function findSubject(
  deps: FindSubjectDependencies,
  digest: KeyedDigest,
  id: SubjectId,
): Promise<FoundSubject> {
  const own = subjectKey(digest, id);
  const notes = await deps.store.findSubjectEntry(own);
  const cases = new Map(notes.cases.map((linked) => [linked.subjectKey, linked]));
  if (id.name === "case_id") cases.set(own, linkTo(digest, id));
  if (id.name === "patient_id") {
    for await (const { ids } of unindexedEvents(deps, id)) {
      if (!names(ids, id)) continue;
      for (const one of ids) if (one.name === "case_id") cases.set(subjectKey(digest, one), linkTo(digest, one));
    }
  }
  const keys = [...new Set([own, ...cases.keys()])];
  const events = new Map<string, string[]>();
  const add = (event: string, key: string): void => void events.set(event, [...(events.get(event) ?? []), key]);
  for (const key of keys) {
    for (const event of (await deps.store.findSubjectEntry(key)).eventIds) add(event, key);
  }
  for await (const { id: event, ids } of unindexedEvents(deps, id)) {
    for (const key of new Set(ids.map((one) => subjectKey(digest, one)))) if (keys.includes(key)) add(event, key);
  }
  return { keys, cases: [...cases.values()], events };
}

function names(ids: readonly SubjectId[], { name, value }: SubjectId): boolean {
  return ids.some((one) => one.name === name && one.value === value);
}
