import { type ConfirmPlaceDependencies, createConfirmPlace } from "../../feed/confirm-place.ts";
import type { FanOutMessage } from "../../messages/event-work-messages.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { createEraseEvent, type EraseEventDependencies } from "../../privacy/erase-event.ts";
import { createFindDeletions, type FindDeletionsDependencies } from "../../privacy/find-deletions.ts";
import { createHideEvent, type HideEventDependencies } from "../../privacy/hide-event.ts";
import { findFate } from "../../privacy/is-erased.ts";
import { createStartDeliveries, type StartDeliveriesDependencies } from "../delivery/start-deliveries.ts";

export interface ResumeFanOutDependencies extends StartDeliveriesDependencies, EraseEventDependencies {
  readonly store: StartDeliveriesDependencies["store"] &
    ConfirmPlaceDependencies["store"] &
    EraseEventDependencies["store"] &
    HideEventDependencies["store"] &
    FindDeletionsDependencies["store"] &
    Pick<EventStore, "findEvent">;
  readonly endpoints: StartDeliveriesDependencies["endpoints"] & EraseEventDependencies["endpoints"];
}

/**
 * Resumes the deliveries of a stored event, which the scheduler has leased, or erases or hides the event where its
 * subject was deleted since it was stored.
 */
export function createResumeFanOut(deps: ResumeFanOutDependencies) {
  const eraseEvent = createEraseEvent(deps);
  const hideEvent = createHideEvent(deps);
  const findDeletions = createFindDeletions(deps);
  const confirmPlace = createConfirmPlace(deps);
  const startDeliveries = createStartDeliveries(deps);
  return async ({ eventId }: Pick<FanOutMessage, "eventId">): Promise<void> => {
    const event = await deps.store.findEvent(eventId);
    if (event === undefined) return;
    const decided = await findFate(findDeletions, event);
    if (decided.fate === "erased") await eraseEvent({ id: eventId, event });
    else if (decided.fate === "hidden") await hideEvent({ erasure: decided.by, id: eventId, event });
    else {
      // Before the event is finished: the worker that crashed may not have come so far.
      await confirmPlace(event);
      await startDeliveries({ event, resumed: true });
    }
  };
}
