import type { EndpointRef } from "../../model/endpoint-ref.ts";
import type { StoredEvent } from "../../model/event.ts";
import { deliveryId } from "../../model/event-id.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { SubjectIndex } from "../../ports/subject-index.ts";
import { createEraseCases, createEraseNamedCases, type EraseCasesDependencies } from "../../privacy/erase-cases.ts";
import { createEraseEvent, type EraseEventDependencies } from "../../privacy/erase-event.ts";
import { erasedUntil, isErasedBy } from "../../privacy/is-erased.ts";
import type { Recording } from "./recording.ts";

export interface EraseDeletedDependencies extends EraseEventDependencies, EraseCasesDependencies {
  readonly store: EraseEventDependencies["store"] & Pick<SubjectIndex, "findTombstones">;
}

/**
 * Erases what recording has written of subjects that were deleted, by the tombstones that `store` has now. Asked after
 * all that was written, either the tombstone is found here, or the deletion, which writes it first, finds what was
 * written.
 *
 * @returns a function that returns whether the event itself is erased
 */
export function createEraseDeleted(deps: EraseDeletedDependencies) {
  const eraseEvent = createEraseEvent(deps);
  const eraseCases = createEraseCases(deps);
  const eraseNamedCases = createEraseNamedCases(deps);
  return async ({ about, subjects }: Recording, event: StoredEvent): Promise<boolean> => {
    if (about.keys.length === 0) return false;
    const deletions = await deps.store.findTombstones(about.keys);
    if (deletions.length === 0) return false;
    const isErased = isErasedBy(deletions, event);
    if (isErased) await eraseEvent({ id: event.id, event });
    // The deletion of a patient may not have found a case that only this webhook links to the patient.
    const until = erasedUntil(Math.max(...deletions));
    if (isErased) await eraseNamedCases({ subjects, until, eventId: event.id });
    else await eraseCases(subjects);
    return isErased;
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
  return async ({ eventId: id, subjects }: Recording, { deletions, endpoints }: EarlierCopy): Promise<void> => {
    const event = await deps.store.findEvent(id);
    if (event !== undefined) await eraseEvent({ id, event });
    else for (const { endpointId } of endpoints) await deps.store.eraseDelivery(deliveryId(id, endpointId));
    await eraseNamedCases({ subjects, until: erasedUntil(Math.max(...deletions)), eventId: id });
  };
}

interface EarlierCopy {
  /** The times of its subjects' deletions. */
  readonly deletions: readonly number[];
  /** Those that match it now. */
  readonly endpoints: readonly EndpointRef[];
}
