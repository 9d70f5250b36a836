import { isDeepStrictEqual } from "node:util";
import { changeCase } from "../cases/change-case.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { SubjectId } from "./event-about.ts";
import { createFindDeletions, type FindDeletionsDependencies } from "./find-deletions.ts";
import { createHideCase, type HideCaseDependencies } from "./hide-case.ts";
import { linkTo } from "./index-subjects.ts";
import { erasedUntil } from "./is-erased.ts";
import { erasedState, stateAfter } from "./state-after.ts";

export interface EraseCasesDependencies {
  readonly cases: CaseStore;
  readonly store: FindDeletionsDependencies["store"] & HideCaseDependencies["store"];
  readonly digest: () => Promise<KeyedDigest>;
}

/**
 * Erases from the cases that are named, where they were deleted, what came from events before the deletion; of a deletion
 * that can be undone, hides it.
 */
export function createEraseCases(deps: EraseCasesDependencies) {
  const { cases, digest: readDigest } = deps;
  const findDeletions = createFindDeletions(deps);
  const hideCase = createHideCase(deps);
  return async (subjects: readonly SubjectId[]): Promise<void> => {
    const digest = await readDigest();
    for (const subject of subjects) {
      if (subject.name !== "case_id") continue;
      const linked = linkTo(digest, subject);
      for (const { at, hiddenBy } of await findDeletions([linked.subjectKey])) {
        const until = erasedUntil(at);
        if (hiddenBy === undefined) await eraseCaseBefore(cases, linked.caseKey, until);
        else await hideCase({ erasure: hiddenBy, caseKey: linked.caseKey, until });
      }
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

/** As `createEraseNamedCases`, of an erasure that can be undone. */
export function createHideNamedCases(deps: HideCaseDependencies & Pick<EraseCasesDependencies, "digest">) {
  const hideCase = createHideCase(deps);
  return async ({ subjects, until, eventId, erasure }: ErasedFromCases & { readonly erasure: string }) => {
    const digest = await deps.digest();
    for (const subject of subjects) {
      if (subject.name !== "case_id") continue;
      await hideCase({ erasure, caseKey: linkTo(digest, subject).caseKey, until, eventId });
    }
  };
}

/** Erases from the cases that an event names what events up to a time said, and what the event itself said. */
export function createEraseNamedCases({ cases, digest: readDigest }: Pick<EraseCasesDependencies, "cases" | "digest">) {
  return async ({ subjects, until, eventId }: ErasedFromCases): Promise<void> => {
    const digest = await readDigest();
    for (const subject of subjects) {
      if (subject.name !== "case_id") continue;
      await changeCase(cases, linkTo(digest, subject).caseKey, (state) => state && erasedState(state, until, eventId));
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
export async function eraseCaseBefore(cases: CaseStore, key: string, until: number): Promise<boolean> {
  let isErased = false;
  await changeCase(cases, key, (state) => {
    isErased = state !== undefined && !isDeepStrictEqual(stateAfter(state, until), state);
    return state && erasedState(state, until);
  });
  return isErased;
}
