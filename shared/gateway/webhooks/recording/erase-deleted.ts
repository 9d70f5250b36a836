import type { EndpointRef } from "../../model/endpoint-ref.ts";
import type { StoredEvent } from "../../model/event.ts";
import { deliveryId } from "../../model/event-id.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { Tombstone } from "../../ports/subject-index.ts";
import {
  createEraseCases,
  createEraseNamedCases,
  createHideNamedCases,
  type EraseCasesDependencies,
} from "../../privacy/erase-cases.ts";
import { createEraseEvent, type EraseEventDependencies } from "../../privacy/erase-event.ts";
import { namesOneOf } from "../../privacy/event-about.ts";
import { createFindDeletions, type FindDeletionsDependencies } from "../../privacy/find-deletions.ts";
import { createHideEvent, type HideEventDependencies } from "../../privacy/hide-event.ts";
import { erasedUntil, fateOf, latestOf } from "../../privacy/is-erased.ts";
import type { Recording } from "./recording.ts";

export interface EraseDeletedDependencies extends EraseEventDependencies, EraseCasesDependencies {
  readonly store: EraseEventDependencies["store"] &
    HideEventDependencies["store"] &
    EraseCasesDependencies["store"] &
    FindDeletionsDependencies["store"];
}

/**
 * Erases what recording has written of subjects that were deleted, by the tombstones that `store` has now, or hides it
 * while the deletion can be undone. Asked after all that was written, either the tombstone is found here, or the deletion,
 * which writes it first, finds what was written.
 *
 * @returns a function that returns whether the event itself is erased or hidden
 */
export function createEraseDeleted(deps: EraseDeletedDependencies) {
  const findDeletions = createFindDeletions(deps);
  const eraseEvent = createEraseEvent(deps);
  const eraseCases = createEraseCases(deps);
  const eraseNamedCases = createEraseNamedCases(deps);
  const hideEvent = createHideEvent(deps);
  const hideNamedCases = createHideNamedCases(deps);
  return async ({ about, subjects, time, message }: Recording, event: StoredEvent): Promise<boolean> => {
    if (about.keys.length === 0) return false;
    const deletions = await findDeletions(about.keys);
    if (deletions.length === 0) return false;
    // A vendor may use the id of an event again for another subject.
    if (!namesOneOf(event, about.keys)) {
      await eraseCases(subjects);
      return false;
    }
    const ofStored = fateOf(deletions, event);
    // A copy of the stored event may have arrived before it.
    const decided =
      ofStored.fate === "kept" ? fateOf(deletions, { about, time, receivedAt: message.receivedAt }) : ofStored;
    // The deletion of a patient may not have found a case that only this webhook links to the patient.
    if (decided.fate === "erased") {
      await eraseEvent({ id: event.id, event });
      await eraseNamedCases({ subjects, until: untilOf(deletions, undefined), eventId: event.id });
    } else if (decided.fate === "hidden") {
      const { by: erasure } = decided;
      await hideEvent({ erasure, id: event.id, event });
      await hideNamedCases({ subjects, until: untilOf(deletions, erasure), eventId: event.id, erasure });
    } else await eraseCases(subjects);
    return decided.fate !== "kept";
  };
}

/**
 * Erases a stored copy of an event whose subject was deleted, and what it has left in cases. Where the event is gone, a
 * worker that crashed may have left deliveries to the endpoints that match it.
 */
export function createEraseEarlierCopy(
  deps: EraseDeletedDependencies & { readonly store: Pick<EventStore, "findEvent"> },
) {
  const eraseEvent = createEraseEvent(deps);
  const eraseNamedCases = createEraseNamedCases(deps);
  return async ({ eventId: id, about, subjects }: Recording, { deletions, endpoints }: EarlierCopy): Promise<void> => {
    const event = await deps.store.findEvent(id);
    if (event !== undefined && namesOneOf(event, about.keys)) await eraseEvent({ id, event });
    if (event === undefined)
      for (const { endpointId } of endpoints) await deps.store.eraseDelivery(deliveryId(id, endpointId));
    await eraseNamedCases({ subjects, until: untilOf(deletions, undefined), eventId: id });
  };
}

/** Until when the final deletions erase, or that erasure hides. What is hidden by others until later is not erased. */
function untilOf(deletions: readonly Tombstone[], erasure: string | undefined): number {
  return erasedUntil(latestOf(deletions.filter(({ hiddenBy }) => hiddenBy === erasure)));
}

interface EarlierCopy {
  /** Its subjects' deletions. */
  readonly deletions: readonly Tombstone[];
  /** Those that match it now. */
  readonly endpoints: readonly EndpointRef[];
}
