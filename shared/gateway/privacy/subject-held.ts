import type { Clock } from "../../core/clock.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { ErasureRecord } from "../ports/erasure-record.ts";
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
  readonly store: FindSubjectDependencies["store"] & Pick<SubjectIndex, "putHold" | "removeHold">;
  readonly erasures: Pick<ErasureRecord, "add">;
  readonly clock: Clock;
  readonly digest: () => Promise<KeyedDigest>;
}

/** A subject, and whether it is to be held or released. */
export interface SubjectToHold {
  readonly id: SubjectId;
  readonly held: boolean;
}

/**
 * Holds a patient with all cases that are known, or a case; or releases it. The record of erasures gets it first: a restored
 * store loses no hold.
 *
 * @returns a function that returns the number of subjects
 */
export function createHoldSubject(deps: HoldSubjectDependencies) {
  const { store, erasures, clock } = deps;
  const findSubject = createFindSubject(deps);
  return async ({ id, held }: SubjectToHold): Promise<number> => {
    const of = subjectKey(await deps.digest(), id);
    const on = clock.now();
    const subjects = subjectsOf(await findSubject(id));
    for (const subject of subjects) {
      await erasures.add({ ...subject, state: held ? "held" : "released", on, at: on, of });
      await (held ? store.putHold(subject.key, on) : store.removeHold(subject.key));
    }
    return subjects.length;
  };
}
