import { isDeepStrictEqual } from "node:util";
import { replaceCase } from "../cases/change-case.ts";
import { mergeCases } from "../cases/merge-cases.ts";
import type { CaseStore, TelehealthCase } from "../ports/case-store.ts";
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

/** Of writers of one case or of its hidden copy, each round lets one succeed. */
const maxTries = 20;

const contended = (): Error => new Error("Other writers keep changing the case.");

/**
 * Hides what events up to a time said of a case; what later events said stays. Only a state that is in the hidden copy is
 * taken out of the case: what is recorded between the two writes is hidden by another round.
 *
 * @returns a function that returns whether there was anything to hide
 */
export function createHideCase({ cases, store }: HideCaseDependencies) {
  const addHidden = createAddHiddenCase({ store });
  return async ({ erasure, caseKey, until, eventId }: HiddenCase): Promise<boolean> => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const stored = await cases.findCase(caseKey);
      const rest = stored && stateAfter(stored.state, until, eventId);
      if (stored === undefined || isDeepStrictEqual(rest, stored.state)) return false;
      await addHidden(erasure, caseKey, stored.state);
      if (await replaceCase(cases, caseKey, rest, stored.revision)) return true;
    }
    throw contended();
  };
}

/** Adds a state of a case to what an erasure hides of it. */
export function createAddHiddenCase({ store }: Pick<HideCaseDependencies, "store">) {
  return async (erasure: string, caseKey: string, state: TelehealthCase): Promise<void> => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const known = await store.findHiddenCase(erasure, caseKey);
      const merged = known === undefined ? state : mergeCases(known.state, state);
      if (await store.hideCase(erasure, caseKey, merged, known)) return;
    }
    throw contended();
  };
}
