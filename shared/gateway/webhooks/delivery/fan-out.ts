import type { Clock } from "../../../core/clock.ts";
import { mapLimit } from "../../../core/map-limit.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { EndpointRef } from "../../model/endpoint-ref.ts";
import type { StoredEvent } from "../../model/event.ts";
import { newDelivery } from "../../model/new-delivery.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { Queue } from "../../ports/queue.ts";

export interface FanOutDependencies {
  readonly store: Pick<EventStore & DeliveryStore, "addDelivery" | "finishEvent" | "noteEndpoint">;
  readonly deliveryQueue: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly waits: WebhookWaits;
}

const concurrency = 25;

/**
 * Adds a delivery for each of these endpoints, then enqueues their first attempts. Idempotent: a delivery is added once,
 * and a second message for its first attempt is dropped. After a crash in between the scheduler enqueues them.
 */
export function createEnqueueDeliveries({ store, deliveryQueue, clock, waits }: FanOutDependencies) {
  return async (event: StoredEvent, refs: readonly EndpointRef[]): Promise<void> => {
    const matched = new Set(event.endpoints.map(({ endpointId }) => endpointId));
    const messages = await mapLimit(refs, concurrency, async (ref) => {
      if (!matched.has(ref.endpointId)) await store.noteEndpoint(event.id, ref.endpointId);
      const now = clock.now();
      const delivery = newDelivery(event, ref, now);
      await store.addDelivery(delivery, now + waits.checkAfter);
      const message = { v: 1, deliveryId: delivery.id, attempt: 1 } as const;
      return { message, group: ref.partnerId };
    });
    await deliveryQueue.sendMany(messages);
  };
}

/** Enqueues the deliveries of an event to all of its endpoints, then finishes the event. Idempotent. */
export function createFanOut(deps: FanOutDependencies) {
  const enqueueDeliveries = createEnqueueDeliveries(deps);
  return async (event: StoredEvent): Promise<void> => {
    if (event.fannedOut) return;
    await enqueueDeliveries(event, event.endpoints);
    await deps.store.finishEvent(event.id);
  };
}
