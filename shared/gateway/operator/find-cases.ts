import { caseKey } from "../model/case-key.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { CaseStore, ListedCase } from "../ports/case-store.ts";
import type { ConnectionName } from "../ports/health-store.ts";

export interface FindCasesDependencies {
  readonly cases: Pick<CaseStore, "findCase">;
  readonly digest: () => Promise<KeyedDigest>;
}

/** Finds the cases of one id: a vendor's sandbox and production can use the same. */
export function createFindStageCases({ cases, digest }: FindCasesDependencies) {
  return async (caseId: string, connections: readonly ConnectionName[]): Promise<readonly ListedCase[]> => {
    const keyed = await digest();
    const found: ListedCase[] = [];
    for (const { vendor, connection } of connections) {
      const stored = await cases.findCase(caseKey(keyed, vendor, connection, caseId));
      if (stored !== undefined) found.push({ origin: { vendor, connection }, state: stored.state });
    }
    return found;
  };
}
