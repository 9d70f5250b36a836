import { toDateTime } from "../../../shared/core/instant.ts";
import type { Delivery } from "../../../shared/gateway/model/delivery.ts";
import { toDeliveryView } from "../../../shared/gateway/model/delivery-view.ts";

/** A delivery without its endpoint's answers: they may repeat the event. */
export function viewOfDelivery(delivery: Delivery) {
  const { attempts, ...view } = toDeliveryView(delivery);
  const { partnerId, vendor, connection, type = null, createdAt } = delivery;
  return {
    ...view,
    partnerId,
    type,
    vendor,
    connection,
    createdAt: toDateTime(createdAt),
    attempts: attempts.map(({ at, status, durationMs, error = null }) => ({ at, status, durationMs, error })),
  };
}

/** One line about a delivery. */
export function lineOfDelivery(delivery: Delivery, why: string): string {
  const { createdAt, id, eventId, type, partnerId, endpointId } = viewOfDelivery(delivery);
  return [createdAt, id, eventId, ...(type === null ? [] : [type]), partnerId, endpointId, why].join("  ");
}
