import type { Clock } from "../../../shared/core/clock.ts";
import { type CaseStore, caseKeptMs, type StoredCase } from "../../../shared/gateway/ports/case-store.ts";

/** The cases in memory, under the same rules as the adapter's conditional writes. */
export function memoryCaseStore(clock: Clock) {
  const cases = new Map<string, StoredCase>();
  const find = (key: string): StoredCase | undefined => {
    const standing = cases.get(key);
    return standing !== undefined && standing.state.lastReceivedAt + caseKeptMs > clock.now() ? standing : undefined;
  };
  const store: CaseStore = {
    findCase: async (key) => find(key),
    async putCase(key, state, replaces) {
      const standing = find(key);
      if (standing !== undefined && standing.revision !== replaces) return false;
      cases.set(key, { state, revision: (replaces ?? 0) + 1 });
      return true;
    },
    async removeCase(key, revision) {
      return find(key)?.revision === revision && cases.delete(key);
    },
  };
  return { ...store, cases };
}
