import { createStoreEventBody, type StoreEventBodyDependencies } from "../../events/event-bodies.ts";
import type { GatewayEvent, StoredEvent } from "../../model/event.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { PartnerReader } from "../../ports/partner-reader.ts";
import type { SubjectIndex } from "../../ports/subject-index.ts";
import { createEraseEvent, type EraseEventDependencies } from "../../privacy/erase-event.ts";
import { isErased } from "../../privacy/is-erased.ts";
import { createFanOut, type FanOutDependencies } from "./fan-out.ts";
import { createMatchEndpoints } from "./match-endpoints.ts";

export interface StoreEventDependencies extends FanOutDependencies, Pick<StoreEventBodyDependencies, "eventBodies"> {
  readonly store: FanOutDependencies["store"] &
    StoreEventBodyDependencies["store"] &
    EraseEventDependencies["store"] &
    Pick<SubjectIndex & EventStore, "findTombstones" | "findEvent" | "storeEvent">;
  readonly endpoints: EndpointStore;
  readonly partners: PartnerReader;
}

export interface NewEvent {
  readonly event: GatewayEvent;
  readonly body: Uint8Array;
  /** The id of an endpoint that does not get it. */
  readonly except?: string;
}

/**
 * Stores an event with the endpoints that match it now. Idempotent: an event that is already stored keeps its
 * endpoints, so that a replay goes to the same ones, whatever was changed meanwhile.
 *
 * @returns the stored event; `undefined` when its subject was deleted meanwhile, so that the event is erased
 */
export function createStoreEvent(deps: StoreEventDependencies) {
  const { store, clock, waits } = deps;
  const matchEndpoints = createMatchEndpoints(deps);
  const storeBody = createStoreEventBody(deps);
  const eraseEvent = createEraseEvent(deps);
  return async ({ event, body, except }: NewEvent): Promise<StoredEvent | undefined> => {
    const matching = event.late ? [] : await matchEndpoints(event);
    const endpoints = matching.filter(({ endpointId }) => endpointId !== except);
    const stored = await store.storeEvent(
      {
        ...event,
        endpoints,
        body: await storeBody({ eventId: event.id, body }),
        fannedOut: endpoints.length === 0,
      },
      clock.now() + waits.checkAfter,
    );
    // A deletion that ran before the event was stored did not find the event, but its tombstone is found now.
    if (!(await isErased(store, stored))) return stored;
    await eraseEvent({ id: stored.id, event: stored });
    return undefined;
  };
}

/** Stores an event and fans it out. */
export function createPublishEvent(deps: StoreEventDependencies) {
  const storeEvent = createStoreEvent(deps);
  const fanOut = createFanOut(deps);
  return async (event: NewEvent): Promise<void> => {
    const stored = await storeEvent(event);
    if (stored !== undefined) await fanOut(stored);
  };
}
