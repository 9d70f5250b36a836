import { isBlobRef } from "../../http/body.ts";
import { eventBodyId } from "../events/event-bodies.ts";
import type { ErasureBasis } from "../model/erasure.ts";
import { erasureId } from "../model/erasure.ts";
import type { StoredEvent } from "../model/event.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { SubjectOfErasure } from "../ports/erasure-record.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { EventBodyIndex } from "../ports/event-body-index.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import { eraseCaseBefore } from "./erase-cases.ts";
import type { EraseEventDependencies } from "./erase-event.ts";
import { createEraseEvents } from "./erase-events.ts";
import { namesOneOf } from "./event-about.ts";
import { createHideJob, type HideJobDependencies } from "./hide-job.ts";
import { erasedUntil, isErasedBy } from "./is-erased.ts";

export interface EraseKeyDependencies
  extends Omit<EraseEventDependencies, "store">,
    Omit<HideJobDependencies, "store"> {
  readonly store: EraseEventDependencies["store"] &
    HideJobDependencies["store"] &
    Pick<ErasureStore, "findHiddenEvent" | "listHiddenDeliveries" | "removeHidden"> &
    Pick<EventBodyIndex, "showBody"> &
    Pick<EventStore, "findEvent"> &
    Pick<SubjectIndex, "findSubjectEntry" | "removeFromSubject">;
  readonly cases: CaseStore;
}

/** By then the hidden event is removed, so that the scheduler finds its body orphaned. */
const bodyCheckMs = 10_000;

/** A worker ends, or stores an event, within this after it has indexed it. */
const storedWithinMs = 60_000;

/** A subject whose erasure is final. */
export interface FinalErasure extends SubjectOfErasure {
  /** Epoch milliseconds, as in `Erasure`. */
  readonly at: number;
  /** When the operator erased it the last time before it was removed. */
  readonly on: number;
  /** The key of the subject that was named: the payloads of jobs are hidden under its erasure. */
  readonly of: string;
  readonly basis?: ErasureBasis;
  /** Other erasures that hide something of its subjects, and may have what this one removes. */
  readonly others?: readonly string[];
}

/**
 * Erases what is still stored of a subject and is from before its erasure, and the entries of the subject index. Payloads of
 * jobs are hidden: `remove-hidden.ts` removes them with their bodies. Can be repeated.
 */
export function createEraseKey(deps: EraseKeyDependencies) {
  const { store, cases, clock } = deps;
  const eraseEvents = createEraseEvents(deps);
  const eraseHidden = createEraseHidden(deps);
  const hideJob = createHideJob(deps);
  return async ({ key, at, on, caseKey, of, others = [] }: FinalErasure) => {
    const entry = await store.findSubjectEntry(key);
    const erasable = new Map<string, readonly string[]>();
    const storedBefore = clock.now() - storedWithinMs;
    const isErased = (event: StoredEvent): boolean => namesOneOf(event, [key]) && isErasedBy([{ at }], event);
    for (const { id, indexedAt } of entry.events) {
      const event = await store.findEvent(id);
      const hidden = event === undefined ? await eraseHidden({ event: id, at, others }) : "none";
      // What is hidden and happened later is found by its entry, once it is restored.
      if (hidden === "later") continue;
      // An event that its worker stores in a moment needs its entry, and may be later than the erasure.
      const isAwaited = event === undefined && hidden === "none" && indexedAt > storedBefore;
      if (event === undefined ? !isAwaited : isErased(event)) erasable.set(id, [key]);
    }
    const { events, deliveries, bodies, inProgressUntil } = await eraseEvents(erasable, isErased);
    let jobs = 0;
    for (const job of entry.jobs) {
      const found = { id: job.id, entries: new Map([[key, job]]) };
      const result = await hideJob({ erasure: { id: erasureId(of), hiddenAt: on }, job: found });
      if (result === "hidden") jobs += 1;
      if (result === "hidden" || result === "absent") await store.removeFromSubject(key, job.id);
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

/**
 * Erases what other erasures have hidden of an event that is from before this one.
 *
 * @returns a function that returns `later` where one of them hides a later event, and `none` where none of them hides it
 */
function createEraseHidden({ store, clock }: EraseKeyDependencies) {
  return async ({ event: id, at, others }: { event: string; at: number; others: readonly string[] }) => {
    let found: "none" | "erased" = "none";
    for (const other of others) {
      const event = await store.findHiddenEvent(other, id);
      if (event === undefined) continue;
      if (!isErasedBy([{ at }], event)) return "later";
      found = "erased";
      for (const { id: delivery, event: of } of await store.listHiddenDeliveries(other)) {
        if (of === id) await store.removeHidden(other, delivery);
      }
      if (isBlobRef(event.body)) await store.showBody(eventBodyId(event.body.key), clock.now() + bodyCheckMs);
      await store.removeHidden(other, id);
    }
    return found;
  };
}
