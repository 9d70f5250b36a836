import { testEventType } from "../../../core/own-event-types.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { StoredEvent } from "../../model/event.ts";
import type { Partner } from "../../model/partner.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { PartnerReader } from "../../ports/partner-reader.ts";
import { canSeeEvent, isSubscribed } from "../recording/match-endpoints.ts";

export interface DeliveryContext {
  readonly event: StoredEvent | undefined;
  readonly endpoint: Endpoint | undefined;
  readonly partner: Partner | undefined;
}

/** What an attempt may do now; `why` is what the partner reads, `gone` that it will never be otherwise. */
export type DeliveryDecision =
  | { readonly send: true; readonly event: StoredEvent; readonly endpoint: Endpoint }
  | { readonly send: false; readonly why: string; readonly gone: boolean };

/** Judges a delivery by the state of today: what was allowed when its event came in may be no longer. */
export function authorizeDelivery({ event, endpoint, partner }: DeliveryContext): DeliveryDecision {
  const refuse = (why: string, gone = false): DeliveryDecision => ({ send: false, why, gone });
  if (event === undefined) return refuse("the event is no longer kept", true);
  if (endpoint === undefined) return refuse("the endpoint was deleted", true);
  if (partner?.status !== "active") return refuse("the partner is disabled");
  if (endpoint.status === "disabled") return refuse("the endpoint is disabled");
  if (!canSeeEvent(partner, event)) return refuse("the grant for these events was withdrawn");
  const isTest = event.type === testEventType;
  if (!isTest && !isSubscribed(endpoint, event)) return refuse("the endpoint no longer asks for such events");
  return { send: true, event, endpoint };
}

/** Reads what the decision needs, as it is now. */
export async function loadDeliveryContext(
  store: Pick<EventStore, "findEvent">,
  endpoints: Pick<EndpointStore, "find">,
  partners: Pick<PartnerReader, "findPartner">,
  delivery: Delivery,
): Promise<DeliveryContext> {
  const [event, endpoint, partner] = await Promise.all([
    store.findEvent(delivery.eventId),
    endpoints.find(delivery.partnerId, delivery.endpointId),
    partners.findPartner(delivery.partnerId),
  ]);
  return { event, endpoint, partner };
}
