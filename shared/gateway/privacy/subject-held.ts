import type { Clock } from "../../core/clock.ts";
import { erasureId } from "../model/erasure.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { ErasureRecord } from "../ports/erasure-record.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import { namesOneOf, type SubjectId, subjectKey } from "./event-about.ts";
import { createFindSubject, type FindSubjectDependencies, type FoundSubject, subjectsOf } from "./find-subject.ts";
import { createFindNamedJob } from "./named-jobs.ts";

/** A subject is held, or something that would be erased names a held one. */
export class SubjectHeld extends Error {
  constructor() {
    super("It is held, or names a patient or case that is held: nothing of it may be erased until `subjects release`.");
    this.name = "SubjectHeld";
  }
}

export interface FindHeldDependencies {
  readonly store: Pick<SubjectIndex, "findHolds" | "findTombstones"> &
    Pick<ErasureStore, "findHiddenEvent"> &
    Pick<EventStore, "findEvent">;
  readonly jobs: Pick<JobStore, "lookUpJob">;
}

/**
 * Finds the holds that forbid the erasure of what was found: of the subject, of its cases, of their patients, and of those that
 * its events and the requests of its jobs name, hidden ones included.
 */
export function createFindHeld({ store, jobs }: FindHeldDependencies) {
  const findNamedJob = createFindNamedJob({ jobs });
  return async ({ keys, events, jobs: found, patients }: FoundSubject): Promise<readonly string[]> => {
    const named = new Set([...keys, ...patients]);
    const marks = await store.findTombstones(keys);
    const erasures = [...new Set(marks.flatMap(({ hiddenBy }) => hiddenBy ?? []))];
    const findEvent = async (id: string) => {
      const event = await store.findEvent(id);
      if (event !== undefined) return event;
      const hidden = await Promise.all(erasures.map((erasure) => store.findHiddenEvent(erasure, id)));
      return hidden.find((one) => one !== undefined);
    };
    for (const [id, indexedUnder] of events) {
      const event = await findEvent(id);
      if (event !== undefined && namesOneOf(event, indexedUnder))
        for (const key of event.about?.keys ?? []) named.add(key);
    }
    for (const job of found) for (const key of (await findNamedJob(job))?.subjects ?? []) named.add(key);
    return await store.findHolds([...named]);
  };
}

/** Throws SubjectHeld where a hold forbids the erasure of what was found. */
export function createRefuseHeld(deps: FindHeldDependencies) {
  const findHeld = createFindHeld(deps);
  return async (found: FoundSubject): Promise<void> => {
    if ((await findHeld(found)).length > 0) throw new SubjectHeld();
  };
}

export interface HoldSubjectDependencies extends FindSubjectDependencies {
  readonly store: FindSubjectDependencies["store"] &
    Pick<ErasureStore, "findErasure"> &
    Pick<SubjectIndex, "putHold" | "removeHold" | "findHolds" | "findTombstones">;
  readonly cases: Pick<CaseStore, "findCase">;
  readonly erasures: Pick<ErasureRecord, "add">;
  readonly clock: Clock;
  readonly digest: () => Promise<KeyedDigest>;
}

/** A subject, and whether it is to be held or released. */
export interface SubjectToHold {
  readonly id: SubjectId;
  readonly held: boolean;
}

/** What was held or released. */
export interface HeldSubject {
  /** The patient with all known cases, or the case. */
  readonly subjects: number;
  /** Those that were not in that state before. */
  readonly changed: number;
  /** Of a release: those that another hold covers. */
  readonly stillHeld: number;
  /** Whether anything is stored of it, or hidden by its erasure. */
  readonly isStored: boolean;
  /** An erasure of it is removing its data at the moment: the hold comes too late for that. */
  readonly isBeingRemoved: boolean;
}

/**
 * Holds a patient with all cases that are known, or a case; or releases it. A case stays held that was held on its own. The
 * record of erasures gets it first: a restored store loses no hold.
 */
export function createHoldSubject(deps: HoldSubjectDependencies) {
  const { store, cases, erasures, clock } = deps;
  const findSubject = createFindSubject(deps);
  const isStored = async (of: string, found: FoundSubject): Promise<boolean> => {
    if (found.keys.length > 1 || found.events.size > 0 || found.jobs.length > 0) return true;
    if ((await store.findErasure(erasureId(of))) !== undefined) return true;
    const states = await Promise.all(found.cases.map(({ caseKey }) => cases.findCase(caseKey)));
    return states.some((state) => state !== undefined);
  };
  /** Read after the holds are put: the scheduler looks for holds once more after it has put this state. */
  const isRemoving = async (keys: readonly string[]): Promise<boolean> => {
    const marks = await store.findTombstones(keys);
    const ids = new Set([...keys.map(erasureId), ...marks.flatMap(({ hiddenBy }) => hiddenBy ?? [])]);
    const states = await Promise.all([...ids].map(async (one) => (await store.findErasure(one))?.state));
    return states.includes("removing");
  };
  return async ({ id, held }: SubjectToHold): Promise<HeldSubject> => {
    const of = subjectKey(await deps.digest(), id);
    const on = clock.now();
    const found = await findSubject(id);
    const subjects = subjectsOf(found);
    const before = (await store.findHolds(found.keys)).length;
    for (const subject of subjects) {
      await erasures.add({ ...subject, state: held ? "held" : "released", on, at: on, of });
      await (held ? store.putHold(subject.key, of, on) : store.removeHold(subject.key, of));
    }
    const stillHeld = held ? 0 : (await store.findHolds(found.keys)).length;
    const changed = held ? subjects.length - before : before - stillHeld;
    const isBeingRemoved = held && (await isRemoving([of, ...found.keys]));
    return { subjects: subjects.length, changed, stillHeld, isStored: await isStored(of, found), isBeingRemoved };
  };
}
