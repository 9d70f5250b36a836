import { isDeepStrictEqual } from "node:util";
import type { CaseStore, Fact, TelehealthCase } from "../ports/case-store.ts";

export interface EraseCaseDependencies {
  readonly cases: CaseStore;
}

/** Events of one case that come at the same moment: each round lets one of them through. */
const tries = 10;

/**
 * Takes out of a case what events up to a time have told of it; all of it, where there is nothing later.
 *
 * @returns whether anything was there to be taken out
 * @throws when others keep changing the case; whoever asked asks again
 */
export async function eraseCaseBefore({ cases }: EraseCaseDependencies, key: string, until: number) {
  for (let tried = 0; tried < tries; tried += 1) {
    const standing = await cases.findCase(key);
    if (standing === undefined) return false;
    const left = tellingAfter(standing.state, until);
    if (isDeepStrictEqual(left, standing.state)) return false;
    const done =
      left === undefined
        ? await cases.removeCase(key, standing.revision)
        : await cases.putCase(key, left, standing.revision);
    if (done) return true;
  }
  throw new Error("The case is being changed by others.");
}

/** The case as only events after that time tell it; `undefined` when there are none. */
export function tellingAfter(state: TelehealthCase, until: number): TelehealthCase | undefined {
  const timeline = state.timeline.filter(({ time }) => time > until);
  if (timeline.length === 0) return undefined;
  const { status, orderStatus, orderDetails, trackingNumber } = state;
  const facts = { status, orderStatus, orderDetails, trackingNumber };
  const later = Object.entries(facts).filter((entry): entry is [string, Fact<string>] => (entry[1]?.time ?? 0) > until);
  return {
    caseId: state.caseId,
    lastReceivedAt: state.lastReceivedAt,
    ...Object.fromEntries(later),
    offerings: state.offerings.filter(({ time }) => time > until),
    timeline,
  };
}
