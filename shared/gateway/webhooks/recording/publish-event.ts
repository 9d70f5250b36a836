import { type ConfirmPlaceDependencies, createConfirmPlace } from "../../feed/confirm-place.ts";
import type { GatewayEvent } from "../../model/event.ts";
import { createMatchEndpoints, type MatchEndpointsDependencies } from "../matching/match-endpoints.ts";
import { createDeliverStored, type DeliverStoredDependencies } from "./deliver-stored.ts";
import { createStoreEvent, type StoreEventDependencies } from "./store-event.ts";

export interface PublishEventDependencies extends StoreEventDependencies, DeliverStoredDependencies {
  readonly store: StoreEventDependencies["store"] &
    ConfirmPlaceDependencies["store"] &
    DeliverStoredDependencies["store"];
  readonly eventBodies: StoreEventDependencies["eventBodies"] & DeliverStoredDependencies["eventBodies"];
  readonly endpoints: MatchEndpointsDependencies["endpoints"] & DeliverStoredDependencies["endpoints"];
  readonly partners: MatchEndpointsDependencies["partners"];
  readonly clock: DeliverStoredDependencies["clock"];
  readonly waits: DeliverStoredDependencies["waits"];
}

/** A notification of the gateway's own, which names no patient. */
export interface OwnEvent {
  readonly event: GatewayEvent;
  readonly body: Uint8Array;
  /** The id of an endpoint that does not get it. */
  readonly except?: string;
}

/** Stores a notification and starts its deliveries. */
export function createPublishEvent(deps: PublishEventDependencies) {
  const matchEndpoints = createMatchEndpoints(deps);
  const storeEvent = createStoreEvent(deps);
  const confirmPlace = createConfirmPlace(deps);
  const deliverStored = createDeliverStored(deps);
  return async ({ event, body, except }: OwnEvent): Promise<void> => {
    const matching = await matchEndpoints(event);
    const endpoints = matching.filter(({ endpointId }) => endpointId !== except);
    const stored = await storeEvent({ event, body, endpoints });
    await confirmPlace(stored.event);
    await deliverStored(stored);
  };
}
