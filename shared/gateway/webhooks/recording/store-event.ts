import { createStoreEventBody, maxInlineBody, type StoreEventBodyDependencies } from "../../events/event-bodies.ts";
import { createTakePlace, type TakePlaceDependencies } from "../../feed/take-place.ts";
import type { EndpointRef } from "../../model/endpoint-ref.ts";
import { eventList, type GatewayEvent, type StoredEvent } from "../../model/event.ts";
import { newFeedItem } from "../../model/feed.ts";
import { recordingLeaseMs } from "../../model/webhook-times.ts";
import type { EventStore } from "../../ports/event-store.ts";

export interface StoreEventDependencies extends StoreEventBodyDependencies, TakePlaceDependencies {
  readonly store: StoreEventBodyDependencies["store"] &
    TakePlaceDependencies["store"] &
    Pick<EventStore, "findEvent" | "putEvent">;
  readonly clock: TakePlaceDependencies["clock"];
  readonly waits: StoreEventBodyDependencies["waits"] & TakePlaceDependencies["waits"];
}

/** An event with the endpoints that match it now. */
export interface NewEvent {
  readonly event: GatewayEvent;
  readonly body: Uint8Array;
  readonly endpoints: readonly EndpointRef[];
  /** It may be stored already: a read that may lag behind has found it. */
  readonly isKnown?: boolean;
}

/**
 * Stores an event, leased to its caller until `recordingLeaseMs` from now. Idempotent: an event that is already stored
 * keeps its endpoints, so that a replay goes to the same ones, whatever was changed meanwhile.
 *
 * Its place in the feed is taken before, and is not confirmed yet. Of a duplicate it is closed, so that no reader waits for
 * it; the duplicate has the place of the first copy.
 *
 * @returns the stored event, and whether it was stored now
 */
export function createStoreEvent(deps: StoreEventDependencies) {
  const { store, clock } = deps;
  const storeBody = createStoreEventBody(deps);
  const takePlace = createTakePlace(deps);
  return async ({ event, body: bytes, endpoints, isKnown = false }: NewEvent) => {
    const { id } = event;
    // A blob is not written again for a duplicate; for a smaller body the put itself finds the duplicate.
    const before = isKnown || bytes.length > maxInlineBody ? await store.findEvent(id) : undefined;
    if (before !== undefined) return { event: before, isNew: false };
    const body = await storeBody({ eventId: id, body: bytes });
    const list = eventList(event);
    const position = await takePlace({ list, eventId: id, item: newFeedItem(event) });
    const stored: StoredEvent = { ...event, position, endpoints, body, fannedOut: endpoints.length === 0 };
    if (await store.putEvent(stored, clock.now() + recordingLeaseMs)) return { event: stored, isNew: true };
    const found = await store.findEvent(id);
    if (found?.position !== position) await store.closeFeedItem({ list, position });
    return { event: found ?? stored, isNew: false };
  };
}
