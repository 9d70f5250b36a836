import type { Clock } from "../../core/clock.ts";
import { mapLimit } from "../../core/map-limit.ts";
import { isBlobRef } from "../../http/body.ts";
import { eventBodyId } from "../events/event-bodies.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { StoredEvent } from "../model/event.ts";
import { deliveryId } from "../model/event-id.ts";
import { recordingLeaseMs } from "../model/webhook-times.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { EventBodyIndex } from "../ports/event-body-index.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";

export interface EraseEventDependencies {
  readonly store: Pick<EventStore & DeliveryStore, "eraseEvent" | "eraseDelivery"> &
    Pick<SubjectIndex & EventBodyIndex, "removeFromSubject" | "planBody">;
  readonly endpoints: Pick<EndpointStore, "listAll">;
  readonly clock: Clock;
}

export interface ErasedEvent {
  /** Ids of the deliveries that existed. */
  readonly deliveries: readonly string[];
  /** Until when attempts that had begun may be in progress; epoch milliseconds, 0 without any. */
  readonly inProgressUntil: number;
}

/** Ids of the deliveries that an event may have: to the endpoints that matched at first or got it later, and to all that exist now. */
export function possibleDeliveries(
  eventId: string,
  event: Pick<StoredEvent, "endpoints" | "laterEndpoints"> | undefined,
  endpoints: readonly Pick<Endpoint, "id">[],
): readonly string[] {
  const matched = (event?.endpoints ?? []).map(({ endpointId }) => endpointId);
  const later = event?.laterEndpoints ?? [];
  return [...new Set([...matched, ...later, ...endpoints.map(({ id }) => id)])].map((endpoint) =>
    deliveryId(eventId, endpoint),
  );
}

/** By then the event is removed, so that the scheduler finds its body orphaned. */
const bodyCheckMs = 10_000;
const concurrency = 25;

/**
 * Erases an event with its deliveries, then its entries in the subject index, by which a deletion that crashed finds it
 * again. A body that is a blob is left to `webhooks/recording/collect-orphaned-body.ts`.
 *
 * Its input is the event as it is stored, or `undefined` where an earlier try has already removed it.
 */
export function createEraseEvent({ store, endpoints, clock }: EraseEventDependencies) {
  return async ({
    id,
    event,
  }: {
    readonly id: string;
    readonly event: StoredEvent | undefined;
  }): Promise<ErasedEvent> => {
    const deliveries = possibleDeliveries(id, event, await endpoints.listAll());
    const ends = await mapLimit(deliveries, concurrency, (delivery) => store.eraseDelivery(delivery));
    if (event !== undefined && isBlobRef(event.body)) {
      await store.planBody(eventBodyId(event.body.key), clock.now() + bodyCheckMs);
    }
    if (event !== undefined) await store.eraseEvent(id);
    // A first attempt has no claim. Its worker has ended by then, and erases what it has stored of an event that is gone.
    const unfinishedUntil = event?.fannedOut === false ? clock.now() + recordingLeaseMs : 0;
    for (const key of event?.about?.keys ?? []) await store.removeFromSubject(key, id);
    return {
      deliveries: deliveries.filter((_, index) => ends[index] !== undefined),
      inProgressUntil: Math.max(unfinishedUntil, ...ends.map((end) => end ?? 0)),
    };
  };
}
