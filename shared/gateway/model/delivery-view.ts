import { dateTime, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../core/schema/structures.ts";
import { type Delivery, deliveryStatus } from "./delivery.ts";
import { attemptView, toAttemptView } from "./delivery-attempt.ts";

/** A delivery as its partner sees it. */
export const deliveryView = openObject(
  {
    id: text({ pattern: "^dlv_" }),
    eventId: text(),
    endpointId: text(),
    status: deliveryStatus,
    attemptCount: integer({ description: "All that were made; `attempts` holds the newest 20." }),
    attempts: list(attemptView),
    nextAttemptAt: nullable(dateTime()),
  },
  {},
);

export type DeliveryView = ValueOf<typeof deliveryView>;

export function toDeliveryView(delivery: Delivery): DeliveryView {
  return {
    id: delivery.id,
    eventId: delivery.eventId,
    endpointId: delivery.endpointId,
    status: delivery.status,
    attemptCount: delivery.attempted,
    attempts: delivery.attempts.map(toAttemptView),
    nextAttemptAt: delivery.nextAttemptAt === null ? null : new Date(delivery.nextAttemptAt).toISOString(),
  };
}
