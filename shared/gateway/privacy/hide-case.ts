import { isDeepStrictEqual } from "node:util";
import { changeCase } from "../cases/change-case.ts";
import { mergeCases } from "../cases/merge-cases.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import { stateAfter } from "./state-after.ts";

export interface HideCaseDependencies {
  readonly cases: CaseStore;
  readonly store: Pick<ErasureStore, "findHiddenCase" | "hideCase">;
}

/** What an erasure hides of a case. */
export interface HiddenCase {
  /** The id of the erasure. */
  readonly erasure: string;
  readonly caseKey: string;
  /** Epoch milliseconds. */
  readonly until: number;
  /** An event that is hidden although its time is later. */
  readonly eventId?: string;
}

/**
 * Hides what events up to a time said of a case; what later events said stays.
 *
 * @returns a function that returns whether there was anything to hide
 */
export function createHideCase({ cases, store }: HideCaseDependencies) {
  return async ({ erasure, caseKey, until, eventId }: HiddenCase): Promise<boolean> => {
    const stored = await cases.findCase(caseKey);
    if (stored === undefined || isDeepStrictEqual(stateAfter(stored.state, until, eventId), stored.state)) return false;
    const known = await store.findHiddenCase(erasure, caseKey);
    await store.hideCase(erasure, caseKey, known === undefined ? stored.state : mergeCases(known, stored.state));
    return await changeCase(cases, caseKey, (state) => state && stateAfter(state, until, eventId));
  };
}
