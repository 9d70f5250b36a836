import { mapLimit } from "../../core/map-limit.ts";
import type { Delivery } from "../model/delivery.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { GatewayEvent, StoredEvent } from "../model/event.ts";
import { deliveryId } from "../model/event-id.ts";
import type { Partner } from "../model/partner.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import { explainDeleted, explainDelivery, explainMissing } from "./explain-delivery.ts";

/** An event at one endpoint. */
export interface EventAtEndpoint {
  readonly partnerId: string;
  readonly endpointId: string;
  /** Absent where the endpoint has no delivery of it. */
  readonly delivery: Delivery | undefined;
  /** What happened, or why nothing did. */
  readonly why: string;
}

export interface TraceEventDependencies {
  readonly store: Pick<DeliveryStore, "findDelivery">;
}

/** The endpoints that are asked about, and their partners. */
export interface TraceScope {
  readonly endpoints: readonly Endpoint[];
  readonly partners: readonly Partner[];
}

type TracedEvent = GatewayEvent & Partial<Pick<StoredEvent, "fannedOut">>;

const readsAtOnce = 20;

/** Finds the event's delivery to each of these endpoints, or the reason why there is none. */
export function createTraceEvent({ store }: TraceEventDependencies) {
  return async (event: TracedEvent, { endpoints, partners }: TraceScope): Promise<readonly EventAtEndpoint[]> => {
    const byId = new Map(partners.map((one) => [one.id, one]));
    return await mapLimit(endpoints, readsAtOnce, async (endpoint) => {
      const facts = { endpoint, partner: byId.get(endpoint.partnerId) };
      const delivery = await store.findDelivery(deliveryId(event.id, endpoint.id));
      const why = delivery === undefined ? explainMissing(event, facts) : explainDelivery(delivery, facts);
      return { partnerId: endpoint.partnerId, endpointId: endpoint.id, delivery, why };
    });
  };
}

/** Finds the event's deliveries to endpoints that matched when it arrived, and were deleted since. */
export function createTraceDeleted({ store }: TraceEventDependencies) {
  return async (
    { id, endpoints: matched }: Pick<StoredEvent, "id" | "endpoints">,
    { endpoints }: Pick<TraceScope, "endpoints">,
    partnerId: string | undefined,
  ): Promise<readonly EventAtEndpoint[]> => {
    const existing = new Set(endpoints.map((one) => one.id));
    const deleted = matched.filter(
      (one) => !existing.has(one.endpointId) && (partnerId === undefined || one.partnerId === partnerId),
    );
    return await mapLimit(deleted, readsAtOnce, async (ref) => {
      const delivery = await store.findDelivery(deliveryId(id, ref.endpointId));
      return { ...ref, delivery, why: explainDeleted(delivery) };
    });
  };
}
