import { changeCase } from "../cases/change-case.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { CaseStore, Fact, TelehealthCase } from "../ports/case-store.ts";
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

/** Erases from the cases that are named what events up to a time said. */
export function createEraseNamedCases({ cases, digest: readDigest }: Pick<EraseCasesDependencies, "cases" | "digest">) {
  return async (subjects: readonly SubjectId[], until: number): Promise<void> => {
    const digest = await readDigest();
    for (const subject of subjects) {
      if (subject.name === "case_id") await eraseCaseBefore(cases, linkTo(digest, subject).caseKey, until);
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

/** The case by the events after that time alone; `undefined` when there are none. */
export function stateAfter(state: TelehealthCase, until: number): TelehealthCase | undefined {
  const timeline = state.timeline.filter(({ time }) => time > until);
  if (timeline.length === 0) return undefined;
  const { status, orderStatus, orderDetails, trackingNumber, newestTime = 0 } = state;
  const facts = { status, orderStatus, orderDetails, trackingNumber };
  const later = Object.entries(facts).filter((entry): entry is [string, Fact<string>] => (entry[1]?.time ?? 0) > until);
  return {
    caseId: state.caseId,
    lastReceivedAt: state.lastReceivedAt,
    ...Object.fromEntries(later),
    offerings: state.offerings.filter(({ time }) => time > until),
    ...(newestTime > until ? { newestTime } : {}),
    timeline,
  };
}
