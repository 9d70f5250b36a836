import { isBlobRef } from "../../http/body.ts";
import type { Erasure } from "../model/erasure.ts";
import type { StoredEvent } from "../model/event.ts";
import type { ErasureRecord, SubjectOfErasure } from "../ports/erasure-record.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import { namesOneOf } from "./event-about.ts";
import { type FoundSubject, subjectsOf } from "./find-subject.ts";
import { createHideCase, type HideCaseDependencies } from "./hide-case.ts";
import { createHideEvent, type HideEventDependencies } from "./hide-event.ts";
import { createHideJob, type HideJobDependencies } from "./hide-job.ts";
import { erasedUntil, isErasedBy } from "./is-erased.ts";

export interface HideSubjectDependencies
  extends Omit<HideEventDependencies, "store">,
    Omit<HideCaseDependencies, "store">,
    Omit<HideJobDependencies, "store"> {
  readonly store: HideEventDependencies["store"] &
    HideCaseDependencies["store"] &
    HideJobDependencies["store"] &
    Pick<ErasureStore, "addErasureSubject" | "findErasure" | "findHiddenEvent"> &
    Pick<EventStore, "findEvent"> &
    Pick<SubjectIndex, "putHidden">;
  /** Survives a restore of the store from a backup. */
  readonly erasures: Pick<ErasureRecord, "add">;
}

/** What one look has hidden: ids of the gateway. */
export interface HiddenSubject {
  readonly events: readonly string[];
  readonly deliveries: readonly string[];
  readonly cases: readonly string[];
  readonly jobs: readonly string[];
  readonly bodies: number;
  /** Jobs in progress, which the next look hides. */
  readonly busy: number;
  /** As in `ErasedEvent`. */
  readonly inProgressUntil: number;
  /** Events whose worker may store deliveries until then. */
  readonly unfinished: readonly StoredEvent[];
}

/** An erasure, and what is known of its subjects. */
export interface SubjectToHide {
  readonly erasure: Erasure;
  readonly found: FoundSubject;
}

/** The erasure of this subject is being restored or removed at the moment. */
export class ErasureInProgress extends Error {
  constructor() {
    super("An erasure of this subject is being restored or removed: repeat this in some minutes.");
    this.name = "ErasureInProgress";
  }
}

/**
 * Refuses to hide anything more for an erasure that is restored or removed meanwhile, or has ended: nothing would bring it
 * back.
 *
 * The function throws ErasureInProgress.
 */
export function createRefuseEnded({ store }: { readonly store: Pick<ErasureStore, "findErasure"> }) {
  return async ({ id }: Pick<Erasure, "id">): Promise<void> => {
    const state = (await store.findErasure(id))?.state;
    if (state !== "hiding" && state !== "hidden") throw new ErasureInProgress();
  };
}

/**
 * Hides everything that was found of a subject and is from before the erasure. Can be repeated.
 *
 * The function throws ErasureInProgress as soon as the erasure is restored or removed.
 */
export function createHideSubject(deps: HideSubjectDependencies) {
  const refuseEnded = createRefuseEnded(deps);
  const markSubjects = createMarkSubjects(deps);
  const hideEvents = createHideEvents(deps);
  const hideCase = createHideCase(deps);
  const hideJob = createHideJob(deps);
  return async ({ erasure, found }: SubjectToHide): Promise<HiddenSubject> => {
    await markSubjects({ erasure, subjects: subjectsOf(found) });
    const hidden = await hideEvents({ erasure, found });
    const cases: string[] = [];
    const until = erasedUntil(erasure.at);
    for (const { caseKey } of found.cases) {
      await refuseEnded(erasure);
      if (await hideCase({ erasure: erasure.id, caseKey, until })) cases.push(caseKey);
    }
    const jobs: string[] = [];
    let busy = 0;
    for (const job of found.jobs) {
      await refuseEnded(erasure);
      const result = await hideJob({ erasure, job });
      if (result === "hidden") jobs.push(job.id);
      if (result === "busy") busy += 1;
    }
    return { ...hidden, cases, jobs, busy };
  };
}

/**
 * Marks subjects as hidden, before what is stored of them is looked for: what is recorded meanwhile either finds the mark,
 * or is found. The record of erasures gets each first, so that a restored store is never without it.
 */
export function createMarkSubjects({ store, erasures }: Pick<HideSubjectDependencies, "store" | "erasures">) {
  const refuseEnded = createRefuseEnded({ store });
  return async ({ erasure, subjects }: { erasure: Erasure; subjects: readonly SubjectOfErasure[] }): Promise<void> => {
    const { id, at, hiddenAt: on, subject: of, basis, withDisclosures } = erasure;
    const entry = { state: "hidden", on, at, of, basis, ...(withDisclosures && { withDisclosures }) } as const;
    for (const subject of subjects) {
      await refuseEnded(erasure);
      await erasures.add({ ...subject, ...entry });
      await store.addErasureSubject(id, subject);
      await store.putHidden(subject.key, id, at);
    }
  };
}

function createHideEvents(deps: HideSubjectDependencies) {
  const refuseEnded = createRefuseEnded(deps);
  const hideEvent = createHideEvent(deps);
  return async ({ erasure, found }: SubjectToHide) => {
    const hidden = { events: [] as string[], deliveries: [] as string[], bodies: 0, inProgressUntil: 0 };
    const unfinished: StoredEvent[] = [];
    for (const [id, indexedUnder] of found.events) {
      const event = await deps.store.findEvent(id);
      if (event !== undefined && !(namesOneOf(event, indexedUnder) && isErasedBy([erasure], event))) continue;
      // An event is indexed before it is stored: its worker finds the mark of the erasure, or it is later than that.
      if (event === undefined && (await deps.store.findHiddenEvent(erasure.id, id)) === undefined) continue;
      await refuseEnded(erasure);
      const { deliveries, inProgressUntil } = await hideEvent({ erasure: erasure.id, id, event });
      if (event !== undefined) hidden.events.push(id);
      if (event?.fannedOut === false) unfinished.push(event);
      if (event !== undefined && isBlobRef(event.body)) hidden.bodies += 1;
      hidden.deliveries.push(...deliveries);
      hidden.inProgressUntil = Math.max(hidden.inProgressUntil, inProgressUntil);
    }
    return { ...hidden, unfinished };
  };
}
