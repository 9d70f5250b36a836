import { isDeepStrictEqual } from "node:util";
import type { CaseStore, StoredCase, TelehealthCase } from "../ports/case-store.ts";

/** With several events of one case at a time, each round of concurrent writes lets one succeed. */
const maxTries = 10;

/**
 * Changes a stored case by optimistic locking: reads it, and writes it where its revision is still the same.
 *
 * @param change computes the new state of the stored one, and may be called again for a newer one; `undefined` where
 *   the case does not exist, or is to be removed
 * @param read the case, where the caller has begun to read it
 * @returns `false` when there was nothing to change
 * @throws when other writers keep changing the case; the caller's message is then received again
 */
export async function changeCase(
  cases: CaseStore,
  key: string,
  change: (state: TelehealthCase | undefined) => TelehealthCase | undefined,
  read: Promise<StoredCase | undefined> = cases.findCase(key),
): Promise<boolean> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const stored = await (tries === 0 ? read : cases.findCase(key));
    const state = change(stored?.state);
    if (isDeepStrictEqual(state, stored?.state)) return false;
    if (await replaceCase(cases, key, state, stored?.revision)) return true;
  }
  throw new Error("Other writers keep changing the case.");
}

/** Writes a case, or removes it where there is no state; `false` when another revision is stored. */
export async function replaceCase(
  cases: CaseStore,
  key: string,
  state: TelehealthCase | undefined,
  revision: number | undefined,
): Promise<boolean> {
  if (state !== undefined) return await cases.putCase(key, state, revision);
  return revision === undefined || (await cases.removeCase(key, revision));
}
