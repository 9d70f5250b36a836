import { isGranted } from "../../../core/grants.ts";
import { pausedEventType, testEventType } from "../../../core/own-event-types.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { EndpointRef } from "../../model/endpoint-ref.ts";
import type { GatewayEvent } from "../../model/event.ts";
import type { Partner } from "../../model/partner.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { PartnerReader } from "../../ports/partner-reader.ts";

type EventOrigin = Pick<GatewayEvent, "vendor" | "connection" | "partnerId">;

/** Whether a partner may see the event: its own notifications, and vendors' events that the grant `events` gives it. */
export function canSeeEvent(partner: Partner, event: EventOrigin): boolean {
  if (event.partnerId !== undefined) return event.partnerId === partner.id;
  if (event.vendor === null || event.connection === null) return false;
  return isGranted(partner.grants, event.vendor, event.connection, "events");
}

/** Whether the endpoint subscribes to events of this type and connection. */
export function isSubscribed(endpoint: Endpoint, event: Pick<GatewayEvent, "type" | "vendor" | "connection">): boolean {
  const isWanted = endpoint.eventTypes.some(
    (type) => type === "*" || type === event.type || (type.endsWith(".*") && event.type.startsWith(type.slice(0, -1))),
  );
  if (!isWanted || endpoint.connections === null || event.vendor === null) return isWanted;
  return endpoint.connections.some(
    (name) => name === event.connection || name === `${event.vendor}/${event.connection}`,
  );
}

/** Whether a recovery sends the event to the endpoint: neither another endpoint's test nor its own pause. */
export function isRecoverableTo(
  endpoint: Endpoint,
  event: Pick<GatewayEvent, "type" | "vendor" | "connection" | "subject">,
): boolean {
  if (event.type === testEventType) return false;
  if (event.type === pausedEventType && event.subject["endpoint_id"] === endpoint.id) return false;
  return isSubscribed(endpoint, event);
}

export interface MatchEndpointsDependencies {
  readonly endpoints: Pick<EndpointStore, "listAll">;
  readonly partners: Pick<PartnerReader, "findPartner">;
}

/** Finds the endpoints that get an event: not disabled, subscribed, of active partners that may see it. */
export function createMatchEndpoints({ endpoints, partners }: MatchEndpointsDependencies) {
  return async (event: EventOrigin & Pick<GatewayEvent, "type">): Promise<readonly EndpointRef[]> => {
    const candidates = (await endpoints.listAll()).filter(
      (endpoint) => endpoint.status !== "disabled" && isSubscribed(endpoint, event),
    );
    const ids = [...new Set(candidates.map((endpoint) => endpoint.partnerId))];
    const found = await Promise.all(ids.map((id) => partners.findPartner(id)));
    const allowed = new Set(
      found.flatMap((partner) => (partner?.status === "active" && canSeeEvent(partner, event) ? [partner.id] : [])),
    );
    return candidates
      .filter((endpoint) => allowed.has(endpoint.partnerId))
      .map(({ partnerId, id }) => ({ partnerId, endpointId: id }));
  };
}
