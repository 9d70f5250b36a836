import { testEventType } from "../../../core/own-event-types.ts";
import { currentTraceparent } from "../../../core/tracing/current-span.ts";
import { type ConfirmPlaceDependencies, createConfirmPlace } from "../../feed/confirm-place.ts";
import { createTakePlace } from "../../feed/take-place.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import { eventList } from "../../model/event.ts";
import { deliveryId, eventId, type KeyedDigest } from "../../model/event-id.ts";
import { notificationEvent } from "../../model/event-notification.ts";
import { newFeedItem } from "../../model/feed.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { createFanOut, type FanOutDependencies } from "./fan-out.ts";

export interface SendTestEventDependencies extends FanOutDependencies {
  readonly store: FanOutDependencies["store"] &
    ConfirmPlaceDependencies["store"] &
    Pick<EventStore & DeliveryStore, "storeEvent" | "findDelivery">;
  readonly digest: () => Promise<KeyedDigest>;
}

/** An endpoint gets one test in each span of this length. */
export const testSpanMs = 10_000;

/**
 * Sends `gateway.test` to one endpoint, whatever it subscribes to and also while it is paused, through the queue as any
 * other event. Idempotent within a span of time: the event's id is derived from the endpoint and the span.
 *
 * @returns its delivery
 */
export function createSendTestEvent(deps: SendTestEventDependencies) {
  const { store, clock, waits } = deps;
  const takePlace = createTakePlace(deps);
  const confirmPlace = createConfirmPlace(deps);
  const fanOut = createFanOut(deps);
  return async ({ id: endpointId, partnerId }: Pick<Endpoint, "id" | "partnerId">): Promise<Delivery> => {
    const now = clock.now();
    const digest = await deps.digest();
    const event = notificationEvent({
      id: eventId(digest, "gateway", partnerId, testEventType, endpointId, Math.floor(now / testSpanMs)),
      type: testEventType,
      at: now,
      partnerId,
      subject: { endpoint_id: endpointId },
      ...currentTraceparent(),
    });
    const body = Buffer.from(JSON.stringify({ endpointId, message: "This is a test. Nothing has happened." }));
    const endpoints = [{ partnerId, endpointId }];
    const list = eventList(event);
    const position = await takePlace({ list, eventId: event.id, item: newFeedItem(event) });
    const placed = { ...event, position, endpoints, body, fannedOut: false };
    const stored = await store.storeEvent(placed, now + waits.checkAfter);
    if (stored.position !== position) await store.closeFeedItem({ list, position });
    await confirmPlace(stored);
    await fanOut(stored);
    const delivery = await store.findDelivery(deliveryId(stored.id, endpointId));
    if (delivery === undefined) throw new Error("The test's delivery was added and does not exist.");
    return delivery;
  };
}
