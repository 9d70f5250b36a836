import type { GatewayEvent } from "../model/event.ts";
import { type FeedItem, partnerFeedList } from "../model/feed.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { FeedStore } from "../ports/feed-store.ts";
import { type ConfirmTakenDependencies, createConfirmTaken } from "./confirm-taken.ts";
import { createTakePlace } from "./take-place.ts";

export interface AssignPlaceDependencies extends ConfirmTakenDependencies {
  readonly store: ConfirmTakenDependencies["store"] &
    Pick<FeedStore, "claimOwnPlace" | "findOwnPlace" | "moveOwnPlace"> &
    Pick<EventStore, "retainEvent">;
}

/**
 * A place in the list of one partner for an event that is assigned to it after it was recorded. The partner's reader may have
 * passed the event's own place, where the event was not the partner's.
 */
export function createAssignPlace(deps: AssignPlaceDependencies) {
  const { store } = deps;
  const takePlace = createTakePlace(deps);
  const confirmTaken = createConfirmTaken(deps);
  return {
    /** Takes the place. Of several workers one does; the others get the same place. */
    async take({ id, type, vendor, connection }: GatewayEvent, partnerId: string): Promise<string> {
      const list = partnerFeedList(partnerId);
      const item = { type, vendor, connection, partnerId, assigned: true } as const;
      const position = await takePlace({ list, eventId: id, item });
      const claimed = await store.claimOwnPlace(partnerId, id, position);
      if (claimed !== position) await store.closeFeedItem({ list, position });
      // The event may have been received long before.
      await store.retainEvent(id, claimed);
      return claimed;
    },

    /** Confirms the place. @throws FeedTooSlow */
    async confirm({ id, type, vendor, connection }: GatewayEvent, partnerId: string, position: string): Promise<void> {
      const item: FeedItem = { type, vendor, connection, partnerId, assigned: true };
      await confirmTaken({
        list: partnerFeedList(partnerId),
        eventId: id,
        position,
        item,
        current: () => store.findOwnPlace(partnerId, id),
        async move(from, to) {
          await store.retainEvent(id, to);
          return await store.moveOwnPlace(partnerId, id, from, to);
        },
      });
    },
  };
}
