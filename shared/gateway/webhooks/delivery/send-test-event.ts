import { testEventType } from "../../../core/own-event-types.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import { deliveryId, eventId, type KeyedDigest } from "../../model/event-id.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { type FanOutDependencies, fanOut } from "../recording/fan-out.ts";

export interface SendTestEventDependencies extends FanOutDependencies {
  readonly store: FanOutDependencies["store"] & Pick<EventStore & DeliveryStore, "storeEvent" | "findDelivery">;
  readonly digest: () => Promise<KeyedDigest>;
}

/** An endpoint gets one test in each span of this length. */
export const testSpanMs = 10_000;

/**
 * Sends `gateway.test` to one endpoint, whatever it asks for and also while it is paused, on the way that every event
 * goes. The event's id comes from the endpoint and the span of time: asked for again within it, it is the same test.
 *
 * @returns its delivery
 */
export async function sendTestEvent(deps: SendTestEventDependencies, endpoint: Endpoint): Promise<Delivery> {
  const { store, clock, waits } = deps;
  const { id: endpointId, partnerId } = endpoint;
  const now = clock.now();
  const digest = await deps.digest();
  const event = {
    id: eventId(digest, "gateway", partnerId, testEventType, endpointId, Math.floor(now / testSpanMs)),
    type: testEventType,
    time: now,
    receivedAt: now,
    vendor: null,
    connection: null,
    subject: { endpoint_id: endpointId },
    stale: false,
    late: false,
    partnerId,
    endpoints: [{ partnerId, endpointId }],
    body: Buffer.from(JSON.stringify({ endpointId, message: "This is a test. Nothing has happened." })),
    fannedOut: false,
  };
  const kept = await store.storeEvent(event, now + waits.checkAfter);
  await fanOut(deps, kept);
  const delivery = await store.findDelivery(deliveryId(kept.id, endpointId));
  if (delivery === undefined) throw new Error("The test's delivery was made and is not there.");
  return delivery;
}
