import type { Clock } from "../../../core/clock.ts";
import { isGranted } from "../../../core/grants.ts";
import { pausedEventType, testEventType } from "../../../core/own-event-types.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { Endpoint, EndpointScope } from "../../model/endpoint.ts";
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

/** @param wanted a type, `<origin>.*`, or `*` */
export function isOfType(wanted: string, type: string): boolean {
  return wanted === "*" || wanted === type || (wanted.endsWith(".*") && type.startsWith(wanted.slice(0, -1)));
}

/** Whether the endpoint subscribes to events of this type and connection. */
export function isSubscribed(endpoint: Endpoint, event: Pick<GatewayEvent, "type" | "vendor" | "connection">): boolean {
  const isWanted = endpoint.eventTypes.some((type) => isOfType(type, event.type));
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
  readonly endpoints: Pick<EndpointStore, "find" | "findScope" | "removeEntries">;
  readonly partners: Pick<PartnerReader, "findPartner">;
  readonly clock: Clock;
}

/** Of one partner, candidates that are read before it is known whether the partner may see the event. */
const maxUnseen = 4;

/**
 * Of one partner, candidates whose whole records are read, of which the first attempts then have copies. 200 records of the
 * largest size are 4 MB: another partner's delivery of the same event would wait for them.
 */
const maxWhole = 20;

type MatchedEvent = EventOrigin & Pick<GatewayEvent, "type">;

/**
 * Selects the candidates that get an event, by what is stored of them now: not disabled, subscribed, of partners that may
 * see it. The deliveries of a suspended partner are held. Removes entries of the index that changes have left behind.
 */
export function createSelectEndpoints(deps: SelectEndpointsDependencies) {
  const { endpoints, partners, clock } = deps;
  const assessRecord = createAssessRecord(deps);
  const assessScope = createAssessScope(deps);
  return async (event: MatchedEvent, candidates: readonly EndpointCandidate[]): Promise<readonly EndpointRef[]> => {
    const byPartner = Map.groupBy(candidates, ({ partnerId }) => partnerId);
    const ofPartner = async ([partnerId, own]: readonly [string, readonly EndpointCandidate[]]) => {
      const seeing = partners
        .findPartner(partnerId)
        .then((partner) => partner !== undefined && canSeeEvent(partner, event));
      // A few are read together with their partner, in one request. Many are not read in vain.
      if (own.length > maxUnseen && !(await seeing)) return [];
      const assess = own.length > maxWhole ? assessScope : assessRecord;
      const [isVisible, assessed] = await Promise.all([seeing, Promise.all(own.map((one) => assess(event, one)))]);
      return assessed.map((one) => ({ ...one, isMatch: one.isMatch && isVisible }));
    };
    const assessed = (await Promise.all([...byPartner].map(ofPartner))).flat();
    const leaked = assessed.flatMap(({ candidate, stored }) => leakedEntries(candidate, stored, clock.now()));
    // A removal that fails is made after the next such event.
    if (leaked.length > 0) await endpoints.removeEntries(leaked).catch(() => undefined);
    return assessed.flatMap(({ candidate: { partnerId, endpointId }, isMatch }) =>
      isMatch ? [{ partnerId, endpointId }] : [],
    );
  };
}

interface Assessed {
  readonly candidate: EndpointCandidate;
  readonly stored: EndpointScope | undefined;
  readonly isMatch: boolean;
}

type Assess = (event: MatchedEvent, candidate: EndpointCandidate) => Promise<Assessed>;

function createAssessRecord({ endpoints }: Pick<SelectEndpointsDependencies, "endpoints">): Assess {
  return async (event, candidate) => {
    const { partnerId, endpointId, entry } = candidate;
    const stored = await endpoints.find(partnerId, endpointId, entry);
    const isMatch = stored !== undefined && stored.status !== "disabled" && isSubscribed(stored, event);
    return { candidate, stored, isMatch };
  };
}

/** An entry that the record has now is found under the record's own event types: these need not be read. */
function createAssessScope(deps: Pick<SelectEndpointsDependencies, "endpoints">): Assess {
  const assessRecord = createAssessRecord(deps);
  return async (event, candidate) => {
    const { partnerId, endpointId, entry } = candidate;
    const stored = await deps.endpoints.findScope(partnerId, endpointId, entry);
    if (stored !== undefined && stored.index?.entry !== entry) return await assessRecord(event, candidate);
    const isMatch =
      stored !== undefined && stored.status !== "disabled" && isConnectionIncluded(stored.connections, event);
    return { candidate, stored, isMatch };
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
    return await selectEndpoints({ ...event, ownedBy }, candidates);
  };
}
