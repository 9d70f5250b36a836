import type { ErasureStore } from "../ports/erasure-store.ts";
import type { SubjectIndex, Tombstone } from "../ports/subject-index.ts";

export interface FindDeletionsDependencies {
  readonly store: Pick<SubjectIndex, "findTombstones"> & Pick<ErasureStore, "findErasure">;
}

/**
 * Finds the deletions of subjects that are in force. A mark hides nothing while its erasure is restored, nor after its end:
 * a command that was interrupted for longer than the erasure lasted may have put it since.
 */
export function createFindDeletions({ store }: FindDeletionsDependencies) {
  return async (keys: readonly string[]): Promise<readonly Tombstone[]> => {
    const found = await store.findTombstones(keys);
    const erasures = new Set(found.flatMap(({ hiddenBy }) => hiddenBy ?? []));
    const hiding = new Set<string>();
    for (const id of erasures) {
      const erasure = await store.findErasure(id);
      if (erasure !== undefined && erasure.state !== "restoring") hiding.add(id);
    }
    return found.filter(({ hiddenBy }) => hiddenBy === undefined || hiding.has(hiddenBy));
  };
}
