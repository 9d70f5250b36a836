import { isGranted } from "../../core/grants.ts";
import { toDateTime } from "../../core/instant.ts";
import { testEventType } from "../../core/own-event-types.ts";
import type { Delivery } from "../model/delivery.ts";
import { type Endpoint, pauseOf } from "../model/endpoint.ts";
import { isConnectionIncluded } from "../model/endpoint-entry.ts";
import type { GatewayEvent } from "../model/event.ts";
import type { Partner } from "../model/partner.ts";
import { canSeeEvent, isOfType } from "../webhooks/matching/match-endpoints.ts";

/** What decides whether an endpoint gets an event. */
export interface EndpointFacts {
  readonly endpoint: Endpoint;
  /** Absent where the partner was deleted. */
  readonly partner: Partner | undefined;
}

/** A state of a delivery as one sentence without a full stop: since when, and why it is not delivered. */
export function explainDelivery(
  delivery: Pick<Delivery, "status" | "attempts" | "attempted" | "nextAttemptAt">,
  { endpoint, partner }: Partial<EndpointFacts> = {},
): string {
  const last = delivery.attempts.at(-1);
  const answer = last === undefined ? "" : (last.error ?? `the answer was ${last.status}`).replace(/\.$/, "");
  if (delivery.status === "delivered") return last === undefined ? "delivered" : `delivered at ${toDateTime(last.at)}`;
  const made = last === undefined ? "" : `; attempt ${delivery.attempted} at ${toDateTime(last.at)}: ${answer}`;
  if (delivery.status === "failed") return `failed${made}`;
  if (delivery.status === "pending") {
    const { nextAttemptAt } = delivery;
    return `attempt ${delivery.attempted + 1} is due${nextAttemptAt === null ? "" : ` at ${toDateTime(nextAttemptAt)}`}${made}`;
  }
  if (partner?.status === "suspended") return `held: the partner is suspended${made}`;
  const pause = endpoint === undefined ? undefined : pauseOf(endpoint);
  return `held: ${pause === undefined ? "its endpoint is active again, and what it missed is sent, about 300 a minute" : pauseTexts[pause]}${made}`;
}

const pauseTexts = {
  failures: "the endpoint is paused after failures, until it answers a probe",
  partner: "its partner paused the endpoint, until it is resumed",
  operator: "an operator paused the endpoint, until it is resumed",
} as const;

/** A delivery, where there is one, to an endpoint that was deleted since. */
export function explainDeleted(delivery: Parameters<typeof explainDelivery>[0] | undefined): string {
  return `the endpoint was deleted${delivery === undefined ? "" : `; before that ${explainDelivery(delivery)}`}`;
}

/**
 * Why an event has no delivery to an endpoint, as one sentence without a full stop. It is decided by the records of now: of an
 * event that would match, a change since it was recorded is the reason.
 *
 * @param event `fannedOut` where it is known
 */
export function explainMissing(
  event: GatewayEvent & { readonly fannedOut?: boolean },
  { endpoint, partner }: EndpointFacts,
): string {
  if (event.late)
    return "the event is late: more than 14 days old when it arrived, stored and delivered to no endpoint";
  if (event.recoveredAs !== undefined) {
    return `its status was delivered before, as ${event.recoveredAs}, while its webhook was missing`;
  }
  if (event.type === testEventType) return "it is the test of another endpoint";
  if (partner === undefined) return "the partner was deleted";
  if (!canSeeEvent(partner, event)) return withoutGrant(partner, event);
  if (endpoint.status === "disabled") return "the endpoint is disabled";
  if (!endpoint.eventTypes.some((wanted) => isOfType(wanted, event.type))) {
    return `the endpoint asks for ${endpoint.eventTypes.join(", ")} alone`;
  }
  if (!isConnectionIncluded(endpoint.connections, event)) {
    return `the endpoint asks for connections ${endpoint.connections?.join(", ")} alone`;
  }
  if (event.fannedOut === false) return "its deliveries are not all started yet";
  if (endpoint.createdAt > event.receivedAt) {
    return `the endpoint was created at ${toDateTime(endpoint.createdAt)}, after the event arrived: a recovery sends it`;
  }
  return "the endpoint or the partner's grants were changed after the event arrived: a recovery sends it";
}

function withoutGrant({ grants, id }: Partner, { vendor, connection, partnerId }: GatewayEvent): string {
  if (partnerId !== undefined && partnerId !== id) return "it is a notification for another partner";
  if (vendor === null || connection === null) return "it is of no connection";
  const hasOwn = isGranted(grants, vendor, connection, "events-own");
  return hasOwn
    ? `the partner has ${vendor}/${connection}:events-own, and none of its jobs made what the event is about`
    : `the partner has no grant ${vendor}/${connection}:events`;
}
