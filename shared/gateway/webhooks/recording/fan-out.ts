import type { Clock } from "../../../core/clock.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { EndpointRef } from "../../model/endpoint-ref.ts";
import type { StoredEvent } from "../../model/event.ts";
import { newDelivery } from "../../model/new-delivery.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { Queue } from "../../ports/queue.ts";

export interface FanOutDependencies {
  readonly store: Pick<EventStore & DeliveryStore, "addDelivery" | "finishEvent" | "findEvent">;
  readonly deliveryQueue: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly waits: WebhookWaits;
}

/**
 * Makes the event's deliveries, to the endpoints that were stored with it and no others, then says that it is done.
 * Each step can be repeated: a delivery stands or is put, and a second message for its first attempt finds it claimed.
 */
export async function fanOut(dependencies: FanOutDependencies, event: StoredEvent): Promise<void> {
  if (event.fannedOut) return;
  await Promise.all(event.endpoints.map((ref) => addDelivery(dependencies, event, ref)));
  await dependencies.store.finishEvent(event.id);
}

async function addDelivery(dependencies: FanOutDependencies, event: StoredEvent, ref: EndpointRef): Promise<void> {
  const { store, deliveryQueue, clock, waits } = dependencies;
  const now = clock.now();
  const delivery = newDelivery(event, ref, now);
  await store.addDelivery(delivery, now + waits.checkAfter);
  await deliveryQueue.send({ v: 1, deliveryId: delivery.id, attempt: 1 });
}
