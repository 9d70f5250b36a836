import type { Clock } from "../../core/clock.ts";
import { mapLimit } from "../../core/map-limit.ts";
import { isBlobRef } from "../../http/body.ts";
import { eventBodyId } from "../events/event-bodies.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { StoredEvent } from "../model/event.ts";
import { deliveryId } from "../model/event-id.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { EventBodyStore } from "../ports/event-body-store.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";

export interface EraseEventDependencies {
  readonly store: Pick<EventStore, "eraseEvent"> &
    Pick<DeliveryStore, "eraseDelivery"> &
    Pick<SubjectIndex, "removeFromSubject"> &
    Pick<EventBodyStore, "planBody">;
  readonly endpoints: Pick<EndpointStore, "listAll">;
  readonly clock: Clock;
}

export interface ErasedEvent {
  readonly deliveries: readonly string[];
  /** Until when workers may be at attempts that they had begun; epoch milliseconds, 0 when none was. */
  readonly inProgressUntil: number;
}

/** Ids of the deliveries that an event may have: to endpoints that matched at first, and to those that there are. */
export function possibleDeliveries(
  eventId: string,
  event: Pick<StoredEvent, "endpoints"> | undefined,
  endpoints: readonly Pick<Endpoint, "id">[],
): readonly string[] {
  const matched = (event?.endpoints ?? []).map(({ endpointId }) => endpointId);
  return [...new Set([...matched, ...endpoints.map(({ id }) => id)])].map((endpoint) => deliveryId(eventId, endpoint));
}

/** Until then the event is gone from which the scheduler sees that nobody needs the body. */
const bodyLookMs = 10_000;
const atOnce = 25;

/**
 * Removes an event with its deliveries, then the notes of it: whoever is cut short finds it by them again. Its body, if
 * it stands apart, is the scheduler's, who finds no event with it any more.
 *
 * @param event as it stands, or `undefined` where a try that was cut short has removed it
 */
export async function eraseEvent(
  { store, endpoints, clock }: EraseEventDependencies,
  id: string,
  event: StoredEvent | undefined,
): Promise<ErasedEvent> {
  const deliveries = possibleDeliveries(id, event, await endpoints.listAll());
  const ends = await mapLimit(deliveries, atOnce, (delivery) => store.eraseDelivery(delivery));
  if (event !== undefined && isBlobRef(event.body)) {
    await store.planBody(eventBodyId(event.body.key), clock.now() + bodyLookMs);
  }
  await store.eraseEvent(id);
  for (const key of event?.about?.keys ?? []) await store.removeFromSubject(key, id);
  return {
    deliveries: deliveries.filter((_, index) => ends[index] !== undefined),
    inProgressUntil: Math.max(0, ...ends.map((end) => end ?? 0)),
  };
}
