import { testEventType } from "../../../core/own-event-types.ts";
import { purposeOfDelivery } from "../../disclosures/purpose-of.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { StoredEvent } from "../../model/event.ts";
import type { Partner } from "../../model/partner.ts";
import type { StatedPurpose } from "../../model/purpose.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { PartnerReader } from "../../ports/partner-reader.ts";
import { canSeeEvent, isSubscribed } from "../matching/match-endpoints.ts";

/** The current records that a delivery depends on. */
export interface DeliveryContext {
  readonly event: StoredEvent | undefined;
  readonly endpoint: Endpoint | undefined;
  readonly partner: Partner | undefined;
}

/**
 * Whether an attempt may be made now; `why` is shown to the partner, `gone` means that no later one may be, and `hold`
 * that the delivery waits.
 */
export type DeliveryDecision =
  | {
      readonly send: true;
      readonly event: StoredEvent;
      readonly endpoint: Endpoint;
      readonly purpose: StatedPurpose;
    }
  | { readonly send: false; readonly why: string; readonly gone: boolean; readonly hold: boolean };

/** Decides by the current records: what was allowed when the event was recorded may have been withdrawn since. */
export function authorizeDelivery({ event, endpoint, partner }: DeliveryContext): DeliveryDecision {
  const refuse = (why: string, then: { gone?: true; hold?: true } = {}): DeliveryDecision => ({
    send: false,
    why,
    gone: then.gone === true,
    hold: then.hold === true,
  });
  if (event === undefined) return refuse("the event is no longer stored", { gone: true });
  if (endpoint === undefined) return refuse("the endpoint was deleted", { gone: true });
  if (partner === undefined) return refuse("the partner was deleted", { gone: true });
  if (endpoint.status === "disabled") return refuse("the endpoint is disabled");
  if (!canSeeEvent(partner, event)) return refuse("the grant for these events was withdrawn");
  const isTest = event.type === testEventType;
  if (!isTest && !isSubscribed(endpoint, event)) return refuse("the endpoint no longer asks for such events");
  if (partner.status === "suspended") return refuse("the partner is suspended", { hold: true });
  return { send: true, event, endpoint, purpose: purposeOfDelivery(partner, endpoint, event) };
}

export interface LoadDeliveryContextDependencies {
  readonly store: Pick<EventStore, "findEvent">;
  readonly endpoints: Pick<EndpointStore, "find">;
  readonly partners: Pick<PartnerReader, "findPartner">;
}

export function createLoadDeliveryContext({ store, endpoints, partners }: LoadDeliveryContextDependencies) {
  return async ({ eventId, partnerId, endpointId }: Delivery): Promise<DeliveryContext> => {
    const [event, endpoint, partner] = await Promise.all([
      store.findEvent(eventId),
      endpoints.find(partnerId, endpointId),
      partners.findPartner(partnerId),
    ]);
    return { event, endpoint, partner };
  };
}
