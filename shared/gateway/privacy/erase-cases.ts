import { changeCase } from "../cases/change-case.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { CaseStore, Fact, TelehealthCase, Version } from "../ports/case-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import type { SubjectId } from "./event-about.ts";
import { linkTo } from "./index-subjects.ts";
import { erasedUntil } from "./is-erased.ts";

export interface EraseCasesDependencies {
  readonly cases: CaseStore;
  readonly store: Pick<SubjectIndex, "findTombstones">;
  readonly digest: () => Promise<KeyedDigest>;
}

/** Erases from the cases that are named, where they were deleted, what came from events before the deletion. */
export function createEraseCases({ cases, store, digest: readDigest }: EraseCasesDependencies) {
  return async (subjects: readonly SubjectId[]): Promise<void> => {
    const digest = await readDigest();
    for (const subject of subjects) {
      if (subject.name !== "case_id") continue;
      const linked = linkTo(digest, subject);
      const deletions = await store.findTombstones([linked.subjectKey]);
      if (deletions.length > 0) await eraseCaseBefore(cases, linked.caseKey, erasedUntil(Math.max(...deletions)));
    }
  };
}

/** An event that is erased, and the time of its subject's deletion. */
export interface ErasedFromCases {
  readonly subjects: readonly SubjectId[];
  readonly eventId: string;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** Erases from the cases that an event names what events up to a time said, and what the event itself said. */
export function createEraseNamedCases({ cases, digest: readDigest }: Pick<EraseCasesDependencies, "cases" | "digest">) {
  return async ({ subjects, until, eventId }: ErasedFromCases): Promise<void> => {
    const digest = await readDigest();
    for (const subject of subjects) {
      if (subject.name !== "case_id") continue;
      await changeCase(cases, linkTo(digest, subject).caseKey, (state) => state && stateAfter(state, until, eventId));
    }
  };
}

/**
 * Erases from a case what events up to a time said; removes the case when no later event remains.
 *
 * @param until epoch milliseconds
 * @returns whether there was anything to erase
 * @throws when other writers keep changing the case
 */
export function eraseCaseBefore(cases: CaseStore, key: string, until: number): Promise<boolean> {
  return changeCase(cases, key, (state) => state && stateAfter(state, until));
}

/**
 * The case by the events after that time alone, and without that of an event whose time is wrong; `undefined` when there
 * are none.
 */
export function stateAfter(state: TelehealthCase, until: number, without?: string): TelehealthCase | undefined {
  const remains = ({ time, eventId }: Version): boolean => time > until && eventId !== without;
  const timeline = state.timeline.filter(remains);
  if (timeline.length === 0) return undefined;
  const { status, orderStatus, orderDetails, trackingNumber, newestTime = 0 } = state;
  const facts = { status, orderStatus, orderDetails, trackingNumber };
  const later = Object.entries(facts).filter(
    (entry): entry is [string, Fact<string>] => entry[1] !== undefined && remains(entry[1]),
  );
  return {
    caseId: state.caseId,
    lastReceivedAt: state.lastReceivedAt,
    ...Object.fromEntries(later),
    offerings: state.offerings.filter(remains),
    ...(newestTime > until ? { newestTime } : {}),
    timeline,
  };
}
