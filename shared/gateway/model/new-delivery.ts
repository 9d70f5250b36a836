import { testEventType } from "../../core/own-event-types.ts";
import type { Delivery } from "./delivery.ts";
import type { EndpointRef } from "./endpoint-ref.ts";
import type { GatewayEvent } from "./event.ts";
import { deliveryId } from "./event-id.ts";

/**
 * A new delivery, before its first attempt.
 *
 * @param at when its first attempt is due, in epoch milliseconds
 */
export function newDelivery(event: GatewayEvent, ref: EndpointRef, now: number, at = now): Delivery {
  const isNotification = event.partnerId !== undefined;
  return {
    partnerId: ref.partnerId,
    endpointId: ref.endpointId,
    id: deliveryId(event.id, ref.endpointId),
    eventId: event.id,
    type: event.type,
    vendor: isNotification ? null : event.vendor,
    connection: isNotification ? null : event.connection,
    status: "pending",
    attempts: [],
    attempted: 0,
    createdAt: now,
    nextAttemptAt: at,
    ...(event.ownedBy?.includes(ref.partnerId) ? { own: true } : {}),
    // A test is sent also while the endpoint is paused.
    ...(event.type === testEventType ? { manualAttempt: 1 } : {}),
  };
}
