import type { Clock } from "../../../core/clock.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { FanOutMessage } from "../../messages/event-work-messages.ts";
import type { EndpointRef } from "../../model/endpoint-ref.ts";
import type { StoredEvent } from "../../model/event.ts";
import { newDelivery } from "../../model/new-delivery.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { Queue } from "../../ports/queue.ts";
import type { SubjectIndex } from "../../ports/subject-index.ts";
import { createEraseEvent, type EraseEventDependencies } from "../../privacy/erase-event.ts";
import { isErased } from "../../privacy/is-erased.ts";

export interface FanOutDependencies {
  readonly store: Pick<EventStore & DeliveryStore, "addDelivery" | "finishEvent">;
  readonly deliveryQueue: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly waits: WebhookWaits;
}

/**
 * Adds and enqueues one delivery for each endpoint that was stored with the event, then finishes the event. Idempotent:
 * a delivery is added once, and a second message for its first attempt is dropped.
 */
export function createFanOut({ store, deliveryQueue, clock, waits }: FanOutDependencies) {
  const addDelivery = async (event: StoredEvent, ref: EndpointRef): Promise<void> => {
    const now = clock.now();
    const delivery = newDelivery(event, ref, now);
    await store.addDelivery(delivery, now + waits.checkAfter);
    await deliveryQueue.send({ v: 1, deliveryId: delivery.id, attempt: 1 });
  };
  return async (event: StoredEvent): Promise<void> => {
    if (event.fannedOut) return;
    await Promise.all(event.endpoints.map((ref) => addDelivery(event, ref)));
    await store.finishEvent(event.id);
  };
}

export interface ResumeFanOutDependencies extends FanOutDependencies, EraseEventDependencies {
  readonly store: FanOutDependencies["store"] &
    EraseEventDependencies["store"] &
    Pick<EventStore & SubjectIndex, "findEvent" | "findTombstones">;
}

/** Resumes the fan-out of a stored event, or erases the event where its subject was deleted since it was stored. */
export function createResumeFanOut(deps: ResumeFanOutDependencies) {
  const eraseEvent = createEraseEvent(deps);
  const fanOut = createFanOut(deps);
  return async ({ eventId }: Pick<FanOutMessage, "eventId">): Promise<void> => {
    const event = await deps.store.findEvent(eventId);
    if (event === undefined) return;
    if (await isErased(deps.store, event)) await eraseEvent({ id: eventId, event });
    else await fanOut(event);
  };
}
