import type { GatewayEvent } from "../../../shared/gateway/model/event.ts";
import { toEventView } from "../../../shared/gateway/model/event-view.ts";
import type { EventAtEndpoint } from "../../../shared/gateway/operator/trace-event.ts";

/** An event without the ids of whom it is about: they identify patients. Of its job or endpoint it has the id. */
export function viewOfEvent(event: GatewayEvent) {
  const { subject, ...view } = toEventView(event);
  const { job_id: job = null, endpoint_id: endpoint = null } = event.partnerId === undefined ? {} : subject;
  const subjectNames = Object.keys(subject);
  return { ...view, partnerId: event.partnerId ?? null, subjectNames, job, endpoint };
}

/** One line about an event. */
export function lineOfEvent(event: GatewayEvent): string {
  const { id, receivedAt, type, vendor, connection, stale, late, recovered, job } = viewOfEvent(event);
  const origin = vendor === null ? `for ${event.partnerId}` : `${vendor}/${connection}`;
  const marks = Object.entries({ stale, late, recovered }).flatMap(([mark, isSo]) => (isSo === true ? [mark] : []));
  return [receivedAt, id, type, origin, ...(job === null ? [] : [job]), ...marks].join("  ");
}

/** An event at one endpoint. */
export function viewOfTrace({ partnerId, endpointId, delivery, why }: EventAtEndpoint) {
  return { partnerId, endpointId, deliveryId: delivery?.id ?? null, status: delivery?.status ?? "none", why };
}

export function lineOfTrace({ partnerId, endpointId, delivery, why }: EventAtEndpoint): string {
  const what = delivery === undefined ? "no delivery: " : `${delivery.id}  `;
  return `  ${partnerId}  ${endpointId}  ${what}${why}`;
}
