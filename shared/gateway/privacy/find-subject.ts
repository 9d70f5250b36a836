import type { KeyedDigest } from "../model/event-id.ts";
import type { LinkedCase, SubjectIndex } from "../ports/subject-index.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";
import { linkTo } from "./index-subjects.ts";
import { createUnindexedEvents, type UnindexedEventsDependencies } from "./unindexed-events.ts";

export interface FindSubjectDependencies extends UnindexedEventsDependencies {
  readonly store: UnindexedEventsDependencies["store"] & Pick<SubjectIndex, "findSubjectEntry">;
  readonly digest: () => Promise<KeyedDigest>;
}

/** All that is stored of one patient or case, at one connection. */
export interface FoundSubject {
  /** Its own key, and those of a patient's cases: a deletion puts a tombstone for each. */
  readonly keys: readonly string[];
  readonly cases: readonly LinkedCase[];
  /** The ids of the events, with the keys under which each is indexed. */
  readonly events: ReadonlyMap<string, readonly string[]>;
}

/** Finds the events that name a subject, and for a patient also those that name the patient's cases. */
export function createFindSubject(deps: FindSubjectDependencies) {
  const { store } = deps;
  const unindexedEvents = createUnindexedEvents(deps);
  const findCases = createFindCases(deps);
  return async (id: SubjectId): Promise<FoundSubject> => {
    const digest = await deps.digest();
    const cases = await findCases(id, digest);
    const keys = [...new Set([subjectKey(digest, id), ...cases.map((linked) => linked.subjectKey)])];
    const events = new Map<string, string[]>();
    const add = (event: string, key: string): void => void events.set(event, [...(events.get(event) ?? []), key]);
    for (const key of keys) {
      for (const event of (await store.findSubjectEntry(key)).eventIds) add(event, key);
    }
    for await (const { id: event, ids } of unindexedEvents(id)) {
      for (const key of new Set(ids.map((one) => subjectKey(digest, one)))) if (keys.includes(key)) add(event, key);
    }
    return { keys, cases, events };
  };
}

/** The cases of a patient, or the case itself. */
function createFindCases(deps: FindSubjectDependencies) {
  const unindexedEvents = createUnindexedEvents(deps);
  return async (id: SubjectId, digest: KeyedDigest): Promise<readonly LinkedCase[]> => {
    const own = subjectKey(digest, id);
    const indexed = (await deps.store.findSubjectEntry(own)).cases;
    const cases = new Map(indexed.map((linked) => [linked.subjectKey, linked]));
    if (id.name === "case_id") cases.set(own, linkTo(digest, id));
    if (id.name === "patient_id") {
      for await (const { ids } of unindexedEvents(id)) {
        if (!names(ids, id)) continue;
        for (const one of ids) if (one.name === "case_id") cases.set(subjectKey(digest, one), linkTo(digest, one));
      }
    }
    return [...cases.values()];
  };
}

function names(ids: readonly SubjectId[], { name, value }: SubjectId): boolean {
  return ids.some((one) => one.name === name && one.value === value);
}
