import { type ErasureWaits, erasureId } from "../model/erasure.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";

export interface FindHiddenDependencies {
  readonly store: Pick<ErasureStore, "findErasure"> & Pick<SubjectIndex, "findTombstones">;
  readonly digest: () => Promise<KeyedDigest>;
  readonly erasureWaits: Pick<ErasureWaits, "restorable">;
}

/** A subject that is hidden, by erasures that can be undone. */
export interface HiddenSubject {
  /** When the scheduler removes it, in epoch milliseconds: by the first of several erasures. A hold delays that. */
  readonly until: number;
  /** Whether an erasure of this id hides it; a case may be hidden by that of its patient. */
  readonly isOwn: boolean;
}

/** Finds until when erasures hide a subject. It changes nothing. */
export function createFindHidden({ store, digest, erasureWaits }: FindHiddenDependencies) {
  return async (id: SubjectId): Promise<HiddenSubject | undefined> => {
    const key = subjectKey(await digest(), id);
    const found: HiddenSubject[] = [];
    for (const { hiddenBy } of await store.findTombstones([key])) {
      const erasure = hiddenBy === undefined ? undefined : await store.findErasure(hiddenBy);
      if (erasure?.state !== "hiding" && erasure?.state !== "hidden") continue;
      found.push({ until: erasure.hiddenAt + erasureWaits.restorable, isOwn: erasure.id === erasureId(key) });
    }
    if (found.length === 0) return undefined;
    return { until: Math.min(...found.map(({ until }) => until)), isOwn: found.some(({ isOwn }) => isOwn) };
  };
}
