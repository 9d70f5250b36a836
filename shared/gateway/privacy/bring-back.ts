import type { Clock } from "../../core/clock.ts";
import { isBlobRef } from "../../http/body.ts";
import { changeCase } from "../cases/change-case.ts";
import { mergeCases } from "../cases/merge-cases.ts";
import { eventBodyId } from "../events/event-bodies.ts";
import { type ConfirmPlaceDependencies, createConfirmPlace } from "../feed/confirm-place.ts";
import type { StoredEvent } from "../model/event.ts";
import { feedWaits } from "../model/feed.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { ErasureStore, HiddenKind } from "../ports/erasure-store.ts";
import type { EventBodyIndex } from "../ports/event-body-index.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { SubjectIndex, Tombstone } from "../ports/subject-index.ts";
import { createFindDeletions, type FindDeletionsDependencies } from "./find-deletions.ts";
import { createFindSubjects } from "./find-subject.ts";
import { createAddHiddenCase } from "./hide-case.ts";
import { erasedUntil, fateOf, latestOf } from "./is-erased.ts";
import { stateAfter } from "./state-after.ts";

export interface BringBackDependencies {
  readonly store: FindDeletionsDependencies["store"] &
    ConfirmPlaceDependencies["store"] &
    Pick<
      ErasureStore,
      | "findErasureSubjects"
      | "listHidden"
      | "listHiddenDeliveries"
      | "findHiddenEvent"
      | "findEventOfHidden"
      | "findHiddenCase"
      | "hideCase"
      | "removeHiddenCase"
      | "findHiddenBodies"
      | "restoreHidden"
      | "moveHidden"
      | "removeHidden"
    > &
    Pick<EventBodyIndex, "showBody" | "hideBody"> &
    Pick<EventStore, "findEvent"> &
    Pick<SubjectIndex, "findSubjectEntry" | "reindexEvent">;
  readonly cases: CaseStore;
  readonly clock: Clock;
}

/** How many records were brought back, by kind. */
export type RestoredCounts = Readonly<Record<HiddenKind, number>>;

/** By then the event is there again, or is removed, so that the scheduler finds out whether its body is needed. */
const bodyCheckMs = 10_000;
const pageSize = 25;

/** The shortest, which hold beside readers of any time scale. */
const waits = { feed: feedWaits(Number.POSITIVE_INFINITY) };

/**
 * Brings back what an erasure has hidden, as far as no other one covers it: what another erasure hides is left to that, and
 * what was erased permanently since is removed. An event comes before its deliveries, which need it. Can be repeated.
 */
export function createBringBack(deps: BringBackDependencies) {
  const { store } = deps;
  const bringBackDelivery = createBringBackDelivery(deps);
  const steps: Readonly<Record<HiddenKind, BringBackOne>> = {
    evt: createBringBackEvent(deps),
    dlv: bringBackDelivery,
    case: createBringBackCase(deps),
    job: (erasure, id) => store.restoreHidden(erasure, id),
  };
  return async (erasure: string): Promise<RestoredCounts> => {
    const counts = { evt: 0, dlv: 0, case: 0, job: 0 };
    for (const kind of ["evt", "dlv", "case", "job"] as const) {
      for (;;) {
        const hidden = await store.listHidden(erasure, kind, pageSize);
        for (const one of hidden) if (await steps[kind](erasure, one)) counts[kind] += 1;
        if (hidden.length < pageSize) break;
      }
    }
    return counts;
  };
}

/** Returns whether the record is there again. */
type BringBackOne = (erasure: string, id: string) => Promise<boolean>;

/** A delivery goes with its event, which another erasure may have got, or removed, before the delivery was hidden. */
function createBringBackDelivery({ store }: BringBackDependencies): BringBackOne {
  const findDeletions = createFindDeletions({ store });
  return async (erasure, id) => {
    const event = await store.findEventOfHidden(erasure, id);
    if (event !== undefined && (await store.findEvent(event)) === undefined) {
      const subjects = await store.findErasureSubjects(erasure);
      const others = withoutOwn(await findDeletions(subjects.map(({ key }) => key)), erasure);
      for (const { hiddenBy } of others) {
        if (hiddenBy === undefined || (await store.findHiddenEvent(hiddenBy, event)) === undefined) continue;
        await store.moveHidden(erasure, hiddenBy, id);
        return false;
      }
      if (others.some(({ hiddenBy }) => hiddenBy === undefined)) {
        await store.removeHidden(erasure, id);
        return false;
      }
    }
    await store.restoreHidden(erasure, id);
    return true;
  };
}

const withoutOwn = (deletions: readonly Tombstone[], erasure: string): readonly Tombstone[] =>
  deletions.filter(({ hiddenBy }) => hiddenBy !== erasure);

function createBringBackEvent({ store, clock }: BringBackDependencies): BringBackOne {
  const findDeletions = createFindDeletions({ store });
  const confirmPlace = createConfirmPlace({ store, clock, waits });
  const deliveriesOf = async (erasure: string, event: string): Promise<readonly string[]> => {
    const hidden = await store.listHiddenDeliveries(erasure);
    return hidden.filter((one) => one.event === event).map(({ id }) => id);
  };
  const checkBody = async ({ body }: StoredEvent): Promise<void> => {
    if (isBlobRef(body)) await store.showBody(eventBodyId(body.key), clock.now() + bodyCheckMs);
  };
  return async (erasure, id) => {
    const event = await store.findHiddenEvent(erasure, id);
    const keys = event?.about?.keys ?? [];
    const decided =
      event === undefined ? ({ fate: "kept" } as const) : fateOf(withoutOwn(await findDeletions(keys), erasure), event);
    if (decided.fate === "hidden") {
      for (const delivery of await deliveriesOf(erasure, id)) await store.moveHidden(erasure, decided.by, delivery);
      if (event !== undefined && isBlobRef(event.body)) await store.hideBody(eventBodyId(event.body.key), decided.by);
      await store.moveHidden(erasure, decided.by, id);
      return false;
    }
    if (decided.fate === "erased") {
      for (const delivery of await deliveriesOf(erasure, id)) await store.removeHidden(erasure, delivery);
      if (event !== undefined) await checkBody(event);
      await store.removeHidden(erasure, id);
      return false;
    }
    // Another erasure of one of its subjects may have removed the entries meanwhile.
    await store.reindexEvent(id, keys);
    await store.restoreHidden(erasure, id);
    // It may have been hidden before its place in the feed was confirmed, which readers close meanwhile.
    if (event !== undefined) await confirmPlace(event);
    if (event !== undefined) await checkBody(event);
    return event !== undefined;
  };
}

function createBringBackCase({ store, cases }: BringBackDependencies): BringBackOne {
  const findDeletions = createFindDeletions({ store });
  const findSubjects = createFindSubjects({ store });
  const addHidden = createAddHiddenCase({ store });
  return async (erasure, caseKey) => {
    const found = await findSubjects(await store.findErasureSubjects(erasure));
    const keys = found.cases.filter((one) => one.caseKey === caseKey).map(({ subjectKey }) => subjectKey);
    for (;;) {
      const hidden = await store.findHiddenCase(erasure, caseKey);
      if (hidden === undefined) return false;
      const deletions = withoutOwn(await findDeletions(keys), erasure);
      const final = deletions.filter(({ hiddenBy }) => hiddenBy === undefined);
      const left = final.length === 0 ? hidden.state : stateAfter(hidden.state, erasedUntil(latestOf(final)));
      const [heir] = deletions
        .filter(({ hiddenBy }) => hiddenBy !== undefined)
        .toSorted((one, other) => other.at - one.at);
      if (left !== undefined && heir?.hiddenBy !== undefined) await addHidden(heir.hiddenBy, caseKey, left);
      const shown = left !== undefined && heir !== undefined ? stateAfter(left, erasedUntil(heir.at)) : left;
      if (shown !== undefined) {
        await changeCase(cases, caseKey, (state) => (state === undefined ? shown : mergeCases(state, shown)));
      }
      if (await store.removeHiddenCase(erasure, caseKey, hidden)) return shown !== undefined;
    }
  };
}
