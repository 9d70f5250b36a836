import type { Clock } from "../../core/clock.ts";
import { eventBodyId } from "../events/event-bodies.ts";
import type { Erasure, ErasureBasis } from "../model/erasure.ts";
import type { ErasureStore, HiddenKind } from "../ports/erasure-store.ts";
import type { EventBodyIndex } from "../ports/event-body-index.ts";
import type { UploadStore } from "../ports/upload-store.ts";

export interface RemoveHiddenDependencies {
  readonly store: Pick<ErasureStore, "listHidden" | "findHiddenBodies" | "removeHidden" | "removeEndedJob"> &
    Pick<EventBodyIndex, "showBody">;
  readonly uploads: Pick<UploadStore, "eraseUpload">;
  /** Bodies of jobs and uploads. */
  readonly bodies: { readonly remove: (key: string) => Promise<void> };
  readonly clock: Clock;
}

/** By then the hidden event is removed, so that the scheduler finds its body orphaned. */
const bodyCheckMs = 10_000;
const pageSize = 25;

/** Whether the bare facts of ended jobs go with their payloads. */
export const removesFacts = (basis: ErasureBasis): boolean => basis === "contract-end";

/** Removes permanently what an erasure has hidden. The hidden copy goes last: it names the bodies. Can be repeated. */
export function createRemoveHidden(deps: RemoveHiddenDependencies) {
  const { store, uploads, bodies, clock } = deps;
  const removeBodies = async (erasure: string, id: string): Promise<void> => {
    const { objects, upload } = await store.findHiddenBodies(erasure, id);
    for (const key of objects) {
      if (id.startsWith("evt_")) await store.showBody(eventBodyId(key), clock.now() + bodyCheckMs);
      else await bodies.remove(key);
    }
    if (upload !== undefined) await uploads.eraseUpload(upload);
  };
  return async ({ id: erasure, basis }: Pick<Erasure, "id" | "basis">): Promise<void> => {
    for (const kind of ["evt", "dlv", "case", "job"] as const satisfies readonly HiddenKind[]) {
      for (;;) {
        const hidden = await store.listHidden(erasure, kind, pageSize);
        for (const id of hidden) {
          if (kind === "evt" || kind === "job") await removeBodies(erasure, id);
          if (kind === "job" && removesFacts(basis)) await store.removeEndedJob(id);
          await store.removeHidden(erasure, id);
        }
        if (hidden.length < pageSize) break;
      }
    }
  };
}
