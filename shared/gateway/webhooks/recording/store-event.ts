import { createStoreEventBody, maxInlineBody, type StoreEventBodyDependencies } from "../../events/event-bodies.ts";
import type { EndpointRef } from "../../model/endpoint-ref.ts";
import type { GatewayEvent, StoredEvent } from "../../model/event.ts";
import { recordingLeaseMs } from "../../model/webhook-times.ts";
import type { EventStore } from "../../ports/event-store.ts";

export interface StoreEventDependencies extends StoreEventBodyDependencies {
  readonly store: StoreEventBodyDependencies["store"] & Pick<EventStore, "findEvent" | "putEvent">;
}

/** An event with the endpoints that match it now. */
export interface NewEvent {
  readonly event: GatewayEvent;
  readonly body: Uint8Array;
  readonly endpoints: readonly EndpointRef[];
}

/**
 * Stores an event, leased to its caller until `recordingLeaseMs` from now. Idempotent: an event that is already stored
 * keeps its endpoints, so that a replay goes to the same ones, whatever was changed meanwhile.
 *
 * @returns the stored event, and whether it was stored now
 */
export function createStoreEvent(deps: StoreEventDependencies) {
  const { store, clock } = deps;
  const storeBody = createStoreEventBody(deps);
  return async ({ event, body, endpoints }: NewEvent): Promise<{ readonly event: StoredEvent; isNew: boolean }> => {
    // A blob is not written again for a duplicate; for a smaller body the put itself finds the duplicate.
    const before = body.length > maxInlineBody ? await store.findEvent(event.id) : undefined;
    if (before !== undefined) return { event: before, isNew: false };
    const stored: StoredEvent = {
      ...event,
      endpoints,
      body: await storeBody({ eventId: event.id, body }),
      fannedOut: endpoints.length === 0,
    };
    const isNew = await store.putEvent(stored, clock.now() + recordingLeaseMs);
    return { event: isNew ? stored : ((await store.findEvent(event.id)) ?? stored), isNew };
  };
}
