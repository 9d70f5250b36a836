import type { KeyedDigest } from "../model/event-id.ts";
import type { SubjectOfErasure } from "../ports/erasure-record.ts";
import type { IndexedJob, LinkedCase, SubjectIndex } from "../ports/subject-index.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";
import { linkTo } from "./index-subjects.ts";
import type { FoundJob } from "./named-jobs.ts";
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
  /** The jobs that are indexed under one of the keys. */
  readonly jobs: readonly FoundJob[];
  /** The keys of the patients of the cases. */
  readonly patients: readonly string[];
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
    const { events, jobs, patients, add } = await findIndexed(store, keys);
    for await (const { id: event, ids } of unindexedEvents(id)) {
      for (const key of new Set(ids.map((one) => subjectKey(digest, one)))) if (keys.includes(key)) add(event, key);
    }
    return { keys, cases, events, jobs, patients };
  };
}

/** As `createFindSubject`, of subjects whose keys are known: an erasure continues without their ids. */
export function createFindSubjects({ store }: { readonly store: Pick<SubjectIndex, "findSubjectEntry"> }) {
  return async (subjects: readonly SubjectOfErasure[]): Promise<FoundSubject> => {
    const cases = new Map<string, LinkedCase>();
    for (const { key, caseKey } of subjects) {
      if (caseKey !== undefined) cases.set(key, { subjectKey: key, caseKey });
      for (const linked of (await store.findSubjectEntry(key)).cases) cases.set(linked.subjectKey, linked);
    }
    const keys = [...new Set([...subjects.map(({ key }) => key), ...cases.keys()])];
    const { events, jobs, patients } = await findIndexed(store, keys);
    return { keys, cases: [...cases.values()], events, jobs, patients };
  };
}

async function findIndexed(store: Pick<SubjectIndex, "findSubjectEntry">, keys: readonly string[]) {
  const events = new Map<string, string[]>();
  const jobs = new Map<string, Map<string, IndexedJob>>();
  const patients = new Set<string>();
  const add = (event: string, key: string): void => void events.set(event, [...(events.get(event) ?? []), key]);
  for (const key of keys) {
    const entry = await store.findSubjectEntry(key);
    for (const { id } of entry.events) add(id, key);
    for (const patient of entry.patients) patients.add(patient);
    for (const job of entry.jobs) jobs.set(job.id, (jobs.get(job.id) ?? new Map()).set(key, job));
  }
  const found = [...jobs].map(([id, entries]) => ({ id, entries }));
  return { events, jobs: found, patients: [...patients], add };
}

/** The subjects that were found, as an erasure records them. */
export function subjectsOf({ keys, cases }: FoundSubject): readonly SubjectOfErasure[] {
  return keys.map((key) => {
    const caseKey = cases.find(({ subjectKey: of }) => of === key)?.caseKey;
    return { key, ...(caseKey === undefined ? {} : { caseKey }) };
  });
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
