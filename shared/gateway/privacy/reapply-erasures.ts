import { createDeleteDisclosures } from "../disclosures/delete-disclosures.ts";
import { type ErasureWaits, erasureId } from "../model/erasure.ts";
import type { ErasureEntry, ErasureRecord } from "../ports/erasure-record.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import { createRemoveErased, type RemoveErasedDependencies } from "./continue-erasure.ts";
import { createEraseKey } from "./erase-key.ts";
import { createFindSubjects } from "./find-subject.ts";
import { createHideSubject, type HideSubjectDependencies } from "./hide-subject.ts";
import { type JournalState, journalState, type PendingErasure, withoutDisclosures } from "./journal-state.ts";
import { createRemoveHidden } from "./remove-hidden.ts";
import { createRestoreHidden, type RestoreHiddenDependencies } from "./restore-subject.ts";

export interface ReapplyErasuresDependencies extends Omit<RemoveErasedDependencies, "store"> {
  readonly store: RemoveErasedDependencies["store"] &
    HideSubjectDependencies["store"] &
    RestoreHiddenDependencies["store"] &
    Pick<ErasureStore, "beginErasure" | "finishErasure"> &
    Pick<SubjectIndex, "putHold" | "removeHold">;
  readonly erasures: Pick<ErasureRecord, "add" | "list">;
  readonly erasureWaits: ErasureWaits;
  readonly pause: (ms: number) => Promise<void>;
  /** After each erasure that is applied again. */
  readonly onErased?: (done: number, total: number) => void;
}

/** What was erased again: counts alone. */
export interface ReappliedErasures {
  readonly subjects: number;
  readonly events: number;
  readonly deliveries: number;
  readonly cases: number;
  readonly jobs: number;
  readonly bodies: number;
  /** Subjects that are hidden again, and can be restored. */
  readonly hidden: number;
  readonly held: number;
}

/**
 * Erases again what the record of erasures names, after a restore of a backup that is older than some of them: removes what
 * was removed, hides what was hidden, brings back what was restored, and holds what was held. As at the first time, what
 * happened after an erasure remains. It can be repeated, and an interrupted run is finished by another.
 */
export function createReapplyErasures(deps: ReapplyErasuresDependencies) {
  const { store, clock, pause } = deps;
  const reapplyHolds = createReapplyHolds(deps);
  const removeAgain = createRemoveAgain(deps);
  const hideAgain = createHideAgain(deps);
  const restoreHidden = createRestoreHidden(deps);
  const linkCases = createLinkCases(deps);
  const deleteDisclosures = createDeleteDisclosures(deps);
  return async (): Promise<ReappliedErasures> => {
    const { entries, failure } = await readAll(deps.erasures);
    const journal = journalState(entries);
    await reapplyHolds(journal);
    // Every tombstone comes before the first search: what is recorded meanwhile finds it.
    for (const { key, at } of journal.removed) await store.putTombstone(key, at);
    for (const id of journal.restored) {
      const erasure = await store.findErasure(id);
      if (erasure !== undefined) await restoreHidden(erasure);
      if (erasure !== undefined) await store.finishErasure(id);
    }
    const undisclosed = withoutDisclosures(entries);
    await linkCases(journal.removed.filter(({ key }) => !undisclosed.has(key)));
    for (const [key, until] of undisclosed) await deleteDisclosures([key], until);
    let done = 0;
    const total = journal.removed.length + journal.pending.length;
    const onErased = (): void => deps.onErased?.(++done, total);
    const { inProgressUntil: removedUntil, ...removed } = await removeAgain(journal, onErased);
    const { inProgressUntil, ...hidden } = await hideAgain(journal.pending, onErased);
    const remainingMs = Math.max(removedUntil, inProgressUntil) - clock.now();
    if (remainingMs > 0) await pause(remainingMs);
    if (failure !== undefined) throw failure;
    return {
      subjects: removed.subjects,
      events: removed.events + hidden.events,
      deliveries: removed.deliveries + hidden.deliveries,
      cases: removed.cases + hidden.cases,
      jobs: removed.jobs + hidden.jobs,
      bodies: removed.bodies + hidden.bodies,
      hidden: journal.pending.length,
      held: new Set(journal.held.map(({ key }) => key)).size,
    };
  };
}

/** What can be read is applied, before a failure to read the rest is thrown. */
async function readAll({ list }: Pick<ErasureRecord, "list">) {
  const entries: ErasureEntry[] = [];
  try {
    for await (const entry of list()) entries.push(entry);
  } catch (failure) {
    return { entries, failure };
  }
  return { entries, failure: undefined };
}

function createReapplyHolds({ store }: ReapplyErasuresDependencies) {
  return async ({ held, released }: JournalState): Promise<void> => {
    for (const { key, by, on } of held) await store.putHold(key, by, on);
    for (const { key, by } of released) await store.removeHold(key, by);
  };
}

/** The account of a patient's disclosures finds those of the removed cases by these links, as after the removal. */
function createLinkCases({ disclosures }: ReapplyErasuresDependencies) {
  return async (removed: JournalState["removed"]): Promise<void> => {
    for (const { key, of } of removed) if (key !== of) await disclosures.linkCases(of, [key]);
  };
}

function createRemoveAgain(deps: ReapplyErasuresDependencies) {
  const { store } = deps;
  const eraseKey = createEraseKey(deps);
  const removeHidden = createRemoveHidden(deps);
  const removeErased = createRemoveErased(deps);
  return async ({ removed }: JournalState, onErased: () => void) => {
    const total = { subjects: removed.length, events: 0, deliveries: 0, cases: 0, jobs: 0, bodies: 0 };
    let inProgressUntil = 0;
    for (const final of removed) {
      const erased = await eraseKey(final);
      total.events += erased.events;
      total.deliveries += erased.deliveries;
      total.cases += erased.cases;
      total.jobs += erased.jobs;
      total.bodies += erased.bodies;
      inProgressUntil = Math.max(inProgressUntil, erased.inProgressUntil);
      onErased();
    }
    const last = new Map(removed.toSorted((one, other) => one.on - other.on).map((one) => [one.of, one]));
    for (const { of, on, basis = "patient-request" } of last.values()) {
      // The backup may have been made while it was hidden, by this erasure or by a later one.
      const restored = await store.findErasure(erasureId(of));
      if (restored === undefined) await removeHidden({ id: erasureId(of), basis });
      else if (restored.hiddenAt <= on) {
        await removeErased(restored);
        await store.finishErasure(restored.id);
      }
    }
    return { ...total, inProgressUntil };
  };
}

function createHideAgain(deps: ReapplyErasuresDependencies) {
  const { store, clock, erasureWaits } = deps;
  const findSubjects = createFindSubjects(deps);
  const hideSubject = createHideSubject(deps);
  return async (pending: readonly PendingErasure[], onErased: () => void) => {
    const total = { events: 0, deliveries: 0, cases: 0, jobs: 0, bodies: 0 };
    let inProgressUntil = 0;
    for (const { of, subjects, ...terms } of pending) {
      const earlier = await store.findErasure(erasureId(of));
      // Restored at the backup, and erased again since: what that one still hides is this one's.
      const isEarlier = earlier?.state === "restoring" && (earlier.restoredAt ?? 0) < terms.hiddenAt;
      if (isEarlier) await store.finishErasure(earlier.id);
      for (const subject of subjects) await store.addErasureSubject(erasureId(of), subject);
      const erasure = await store.beginErasure({ subject: of, ...terms }, clock.now() + erasureWaits.again);
      // A backup of the moment in which it was restored or removed: the scheduler continues that.
      if (erasure === undefined) continue;
      const hidden = await hideSubject({ erasure, found: await findSubjects(subjects) });
      total.events += hidden.events.length;
      total.deliveries += hidden.deliveries.length;
      total.cases += hidden.cases.length;
      total.jobs += hidden.jobs.length;
      total.bodies += hidden.bodies;
      inProgressUntil = Math.max(inProgressUntil, hidden.inProgressUntil);
      onErased();
    }
    return { ...total, inProgressUntil };
  };
}
