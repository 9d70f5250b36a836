import type { ErasureBasis } from "../model/erasure.ts";
import { erasureId } from "../model/erasure.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { SubjectOfErasure } from "../ports/erasure-record.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import { eraseCaseBefore } from "./erase-cases.ts";
import type { EraseEventDependencies } from "./erase-event.ts";
import { createEraseEvents } from "./erase-events.ts";
import { createHideJob, type HideJobDependencies } from "./hide-job.ts";
import { erasedUntil, isErasedBy } from "./is-erased.ts";

export interface EraseKeyDependencies
  extends Omit<EraseEventDependencies, "store">,
    Omit<HideJobDependencies, "store"> {
  readonly store: EraseEventDependencies["store"] &
    HideJobDependencies["store"] &
    Pick<EventStore, "findEvent"> &
    Pick<SubjectIndex, "findSubjectEntry" | "removeFromSubject">;
  readonly cases: CaseStore;
}

/** A subject whose erasure is final. */
export interface FinalErasure extends SubjectOfErasure {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The key of the subject that was named: the payloads of jobs are hidden under its erasure. */
  readonly of: string;
  readonly basis?: ErasureBasis;
}

/**
 * Erases what is still stored of a subject and is from before its erasure, and the entries of the subject index. Payloads of
 * jobs are hidden: `remove-hidden.ts` removes them with their bodies. Can be repeated.
 */
export function createEraseKey(deps: EraseKeyDependencies) {
  const { store, cases } = deps;
  const eraseEvents = createEraseEvents(deps);
  const hideJob = createHideJob(deps);
  return async ({ key, at, caseKey, of }: FinalErasure) => {
    const entry = await store.findSubjectEntry(key);
    const erasable = new Map<string, readonly string[]>();
    for (const id of entry.eventIds) {
      const event = await store.findEvent(id);
      if (event === undefined || isErasedBy([{ at }], event)) erasable.set(id, [key]);
    }
    const { events, deliveries, bodies, inProgressUntil } = await eraseEvents(erasable);
    let jobs = 0;
    for (const job of entry.jobIds) {
      const result = await hideJob({ erasure: { id: erasureId(of), at }, job });
      if (result === "hidden") jobs += 1;
      if (result === "hidden" || result === "absent") await store.removeFromSubject(key, job);
    }
    const isCaseErased = caseKey !== undefined && (await eraseCaseBefore(cases, caseKey, erasedUntil(at)));
    return {
      events: events.length,
      deliveries: deliveries.length,
      jobs,
      bodies,
      cases: isCaseErased ? 1 : 0,
      inProgressUntil,
    };
  };
}
