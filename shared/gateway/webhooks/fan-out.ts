import type { Clock } from "../../core/clock.ts";
import type { DeliveryLedger } from "../ports/delivery-ledger.ts";
import type { EndpointRef, EventLedger, StoredEvent } from "../ports/event-ledger.ts";
import type { Queue } from "../ports/queue.ts";
import { newDelivery } from "./new-delivery.ts";
import type { DeliveryMessage } from "./queue-messages.ts";
import type { WebhookWaits } from "./webhook-times.ts";

export interface FanOutDependencies {
  readonly ledger: Pick<EventLedger & DeliveryLedger, "addDelivery" | "finishEvent" | "findEvent">;
  readonly deliveries: Queue<DeliveryMessage>;
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
  await dependencies.ledger.finishEvent(event.id);
}

async function addDelivery(dependencies: FanOutDependencies, event: StoredEvent, ref: EndpointRef): Promise<void> {
  const { ledger, deliveries, clock, waits } = dependencies;
  const now = clock.now();
  const delivery = newDelivery(event, ref, now);
  await ledger.addDelivery(delivery, now + waits.sweepAfter);
  await deliveries.send({ v: 1, deliveryId: delivery.id, attempt: 1 });
}
