import type { Clock } from "../../../core/clock.ts";
import { isGranted } from "../../../core/grants.ts";
import { pausedEventType, testEventType } from "../../../core/own-event-types.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import { type EndpointCandidate, isConnectionIncluded, leakedEntries } from "../../model/endpoint-entry.ts";
import type { EndpointRef } from "../../model/endpoint-ref.ts";
import type { GatewayEvent } from "../../model/event.ts";
import type { Partner } from "../../model/partner.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { PartnerReader } from "../../ports/partner-reader.ts";

type EventOrigin = Pick<GatewayEvent, "vendor" | "connection" | "partnerId" | "ownedBy">;

/**
 * Whether a partner may see the event: its own notifications, vendors' events that the grant `events` gives it, and with
 * `events-own` those of what its jobs made.
 */
export function canSeeEvent(partner: Partner, event: EventOrigin): boolean {
  if (event.partnerId !== undefined) return event.partnerId === partner.id;
  if (event.vendor === null || event.connection === null) return false;
  if (isGranted(partner.grants, event.vendor, event.connection, "events")) return true;
  const isOwn = event.ownedBy?.includes(partner.id) === true;
  return isOwn && isGranted(partner.grants, event.vendor, event.connection, "events-own");
}

/** As `canSeeEvent`, for the event of a delivery to the partner. */
export function canSeeEventOf(
  partner: Partner,
  { vendor, connection, own }: Pick<Delivery, "vendor" | "connection" | "own">,
): boolean {
  return vendor === null || canSeeEvent(partner, { vendor, connection, ownedBy: own ? [partner.id] : [] });
}

/** Whether the endpoint subscribes to events of this type and connection. */
export function isSubscribed(endpoint: Endpoint, event: Pick<GatewayEvent, "type" | "vendor" | "connection">): boolean {
  const isWanted = endpoint.eventTypes.some(
    (type) => type === "*" || type === event.type || (type.endsWith(".*") && event.type.startsWith(type.slice(0, -1))),
  );
  return isWanted && isConnectionIncluded(endpoint.connections, event);
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

export interface SelectEndpointsDependencies {
  readonly endpoints: Pick<EndpointStore, "find" | "removeEntries">;
  readonly partners: Pick<PartnerReader, "findPartner">;
  readonly clock: Clock;
}

/** Of one partner, candidates that are read before it is known whether the partner may see the event. */
const maxUnseen = 4;

type MatchedEvent = EventOrigin & Pick<GatewayEvent, "type">;

/**
 * Selects the candidates that get an event, by their current records: not disabled, subscribed, of partners that may
 * see it. The deliveries of a suspended partner are held. Removes entries of the index that changes have left behind.
 */
export function createSelectEndpoints({ endpoints, partners, clock }: SelectEndpointsDependencies) {
  return async (event: MatchedEvent, candidates: readonly EndpointCandidate[]): Promise<readonly Endpoint[]> => {
    const byPartner = Map.groupBy(candidates, ({ partnerId }) => partnerId);
    const ofPartner = async ([partnerId, own]: readonly [string, readonly EndpointCandidate[]]) => {
      const seeing = partners
        .findPartner(partnerId)
        .then((partner) => partner !== undefined && canSeeEvent(partner, event));
      // A few are read together with their partner, in one request. Many are not read in vain.
      if (own.length > maxUnseen && !(await seeing)) return [];
      const finding = own.map(({ endpointId, entry }) => endpoints.find(partnerId, endpointId, entry));
      const [isVisible, found] = await Promise.all([seeing, Promise.all(finding)]);
      const leaked = own.flatMap((candidate, index) => leakedEntries(candidate, found[index], clock.now()));
      return [{ found: isVisible ? found : [], leaked }];
    };
    const read = (await Promise.all([...byPartner].map(ofPartner))).flat();
    const leaked = read.flatMap((one) => one.leaked);
    // A removal that fails is made after the next such event.
    if (leaked.length > 0) await endpoints.removeEntries(leaked).catch(() => undefined);
    return read
      .flatMap(({ found }) => found)
      .flatMap((endpoint) => {
        if (endpoint === undefined || endpoint.status === "disabled") return [];
        return isSubscribed(endpoint, event) ? [endpoint] : [];
      });
  };
}

export interface MatchEndpointsDependencies extends SelectEndpointsDependencies {
  readonly endpoints: SelectEndpointsDependencies["endpoints"] & Pick<EndpointStore, "findCandidates">;
}

/** Finds the endpoints that get an event. */
export function createMatchEndpoints(deps: MatchEndpointsDependencies) {
  const selectEndpoints = createSelectEndpoints(deps);
  /** @param owners the partners whose jobs made the event's subject, read at the same time */
  return async (
    event: MatchedEvent,
    owners: Promise<readonly string[]> | readonly string[] = [],
  ): Promise<readonly EndpointRef[]> => {
    const [candidates, ownedBy] = await Promise.all([deps.endpoints.findCandidates(event), owners]);
    const selected = await selectEndpoints({ ...event, ownedBy }, candidates);
    return selected.map(({ partnerId, id }) => ({ partnerId, endpointId: id }));
  };
}
