import type { Delivery } from "../ports/delivery-store.ts";

/** A delivery as its partner sees it. */
export function deliveryView(delivery: Delivery): Record<string, unknown> {
  return {
    id: delivery.id,
    eventId: delivery.eventId,
    endpointId: delivery.endpointId,
    status: delivery.status,
    attemptCount: delivery.attempted,
    attempts: delivery.attempts.map(({ at, ...attempt }) => ({ at: new Date(at).toISOString(), ...attempt })),
    nextAttemptAt: delivery.nextAttemptAt === null ? null : new Date(delivery.nextAttemptAt).toISOString(),
  };
}
