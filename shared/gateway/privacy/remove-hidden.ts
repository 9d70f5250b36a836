import type { Clock } from "../../core/clock.ts";
import { eventBodyId } from "../events/event-bodies.ts";
import type { Erasure, ErasureBasis } from "../model/erasure.ts";
import type { ErasureStore, HiddenKind } from "../ports/erasure-store.ts";
import type { EventBodyIndex } from "../ports/event-body-index.ts";
import type { UploadStore } from "../ports/upload-store.ts";

export interface RemoveHiddenDependencies {
  readonly store: Pick<ErasureStore, "listHidden" | "findHiddenBodies" | "removeHidden"> &
    Pick<ErasureStore, "finishHiddenJob" | "removeEndedJob"> &
    Pick<EventBodyIndex, "showBody">;
  readonly uploads: Pick<UploadStore, "findUpload" | "eraseUpload">;
  /** Bodies of jobs and uploads. */
  readonly bodies: { readonly remove: (key: string) => Promise<void> };
  readonly clock: Clock;
}

/** By then the hidden event is removed, so that the scheduler finds its body orphaned. */
const bodyCheckMs = 10_000;
const pageSize = 25;

/** Whether the bare facts of ended jobs go with their payloads. */
export const removesFacts = (basis: ErasureBasis): boolean => basis === "contract-end";

/**
 * Removes permanently what an erasure has hidden, of jobs also what other erasures have hidden of them. The hidden copy goes
 * last: it names the bodies. Can be repeated.
 */
export function createRemoveHidden(deps: RemoveHiddenDependencies) {
  const { store, clock } = deps;
  const removeJob = createRemoveJob(deps);
  const removeEvent = async (erasure: string, id: string): Promise<void> => {
    const { objects } = await store.findHiddenBodies(erasure, id);
    for (const key of objects) await store.showBody(eventBodyId(key), clock.now() + bodyCheckMs);
    await store.removeHidden(erasure, id);
  };
  return async ({ id: erasure, basis }: Pick<Erasure, "id" | "basis">): Promise<void> => {
    for (const kind of ["evt", "dlv", "case", "job"] as const satisfies readonly HiddenKind[]) {
      for (;;) {
        const hidden = await store.listHidden(erasure, kind, pageSize);
        for (const id of hidden) {
          if (kind === "evt") await removeEvent(erasure, id);
          else if (kind === "job") await removeJob(erasure, id, basis);
          else await store.removeHidden(erasure, id);
        }
        if (hidden.length < pageSize) break;
      }
    }
  };
}

function createRemoveJob({ store, uploads, bodies }: RemoveHiddenDependencies) {
  const removeBodies = async (erasure: string, id: string): Promise<void> => {
    const { objects, upload } = await store.findHiddenBodies(erasure, id);
    // A job that was cancelled has left its upload to another one.
    const usedBy = upload === undefined ? null : ((await uploads.findUpload(upload))?.usedBy ?? null);
    const isOthers = usedBy !== null && usedBy !== id;
    for (const key of objects) if (!(isOthers && key.startsWith("uploads/"))) await bodies.remove(key);
    if (upload !== undefined && !isOthers) await uploads.eraseUpload(upload);
  };
  return async (erasure: string, id: string, basis: ErasureBasis): Promise<void> => {
    for (const one of [...(await store.finishHiddenJob(erasure, id)), erasure]) {
      await removeBodies(one, id);
      if (one !== erasure) await store.removeHidden(one, id);
    }
    if (removesFacts(basis)) await store.removeEndedJob(id);
    await store.removeHidden(erasure, id);
  };
}
