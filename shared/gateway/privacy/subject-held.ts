import type { Clock } from "../../core/clock.ts";
import { erasureId } from "../model/erasure.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { ErasureRecord } from "../ports/erasure-record.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";
import { createFindSubject, type FindSubjectDependencies, type FoundSubject, subjectsOf } from "./find-subject.ts";

/** A subject is held, or something that would be erased names a held one. */
export class SubjectHeld extends Error {
  constructor() {
    super("It is held, or names a patient or case that is held: nothing of it may be erased until `subjects release`.");
    this.name = "SubjectHeld";
  }
}

interface RefuseHeldDependencies {
  readonly store: Pick<SubjectIndex, "findHolds"> & Pick<EventStore, "findEvent">;
}

/** Throws SubjectHeld where a hold forbids the erasure of what was found: of the subject, its cases, or those that its events name. */
export function createRefuseHeld({ store }: RefuseHeldDependencies) {
  return async ({ keys, events }: FoundSubject): Promise<void> => {
    const named = new Set(keys);
    for (const id of events.keys()) for (const key of (await store.findEvent(id))?.about?.keys ?? []) named.add(key);
    if ((await store.findHolds([...named])).length > 0) throw new SubjectHeld();
  };
}

export interface HoldSubjectDependencies extends FindSubjectDependencies {
  readonly store: FindSubjectDependencies["store"] &
    Pick<ErasureStore, "findErasure"> &
    Pick<SubjectIndex, "putHold" | "removeHold" | "findHolds">;
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
  /** Whether anything is stored of it, or hidden by its erasure. */
  readonly isStored: boolean;
}

/**
 * Holds a patient with all cases that are known, or a case; or releases it. The record of erasures gets it first: a restored
 * store loses no hold.
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
  return async ({ id, held }: SubjectToHold): Promise<HeldSubject> => {
    const of = subjectKey(await deps.digest(), id);
    const on = clock.now();
    const found = await findSubject(id);
    const subjects = subjectsOf(found);
    const before = (await store.findHolds(found.keys)).length;
    for (const subject of subjects) {
      await erasures.add({ ...subject, state: held ? "held" : "released", on, at: on, of });
      await (held ? store.putHold(subject.key, on) : store.removeHold(subject.key));
    }
    const changed = held ? subjects.length - before : before;
    return { subjects: subjects.length, changed, isStored: await isStored(of, found) };
  };
}
