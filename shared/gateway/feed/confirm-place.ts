import { eventList, type GatewayEvent } from "../model/event.ts";
import { newFeedItem } from "../model/feed.ts";
import type { EventStore } from "../ports/event-store.ts";
import { type ConfirmTakenDependencies, createConfirmTaken } from "./confirm-taken.ts";

export interface ConfirmPlaceDependencies extends ConfirmTakenDependencies {
  readonly store: ConfirmTakenDependencies["store"] & Pick<EventStore, "findEventFacts" | "moveEvent">;
}

/**
 * Confirms the place of a stored event in the feed. Nothing is done for one that was erased or hidden meanwhile: a restore
 * confirms its place.
 *
 * @throws FeedTooSlow
 */
export function createConfirmPlace(deps: ConfirmPlaceDependencies) {
  const { store } = deps;
  const confirmTaken = createConfirmTaken(deps);
  return async (event: GatewayEvent): Promise<void> => {
    const { id, position } = event;
    if (position === undefined) return;
    await confirmTaken({
      list: eventList(event),
      eventId: id,
      position,
      item: newFeedItem(event),
      current: async () => (await store.findEventFacts(id))?.position,
      move: (from, to) => store.moveEvent(id, from, to),
    });
  };
}
