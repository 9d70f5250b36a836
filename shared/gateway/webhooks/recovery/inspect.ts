import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { GatewayEvent } from "../../model/event.ts";
import { deliveryId } from "../../model/event-id.ts";
import { newDelivery } from "../../model/new-delivery.ts";
import type { Partner } from "../../model/partner.ts";
import type { Recovery } from "../../model/recovery.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { Queue } from "../../ports/queue.ts";
import { createEnqueueAttempt } from "../delivery/enqueue-attempt.ts";
import { canSeeEvent, canSeeEventOf, isRecoverableTo } from "../matching/match-endpoints.ts";

export interface InspectDependencies {
  readonly store: Pick<DeliveryStore, "findDelivery" | "addDelivery" | "rescheduleDelivery"> &
    Pick<EventStore, "noteEndpoint">;
  readonly deliveryQueue: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly waits: WebhookWaits;
  readonly log: Log;
}

/** The recovery that an inspection is part of. */
export interface InspectionContext {
  readonly recovery: Recovery;
  readonly endpoint: Endpoint;
  readonly partner: Partner;
  /** The time for the next delivery that is sent, in epoch milliseconds. */
  readonly nextTime: () => number;
}

/** What the recovery did with a record, or had done before a crash: the counter that it belongs to. */
export type Inspection = "sentAgain" | "added" | "skipped";

/** Inspects one record of a recovery's lists, and sends what is missing. Idempotent. */
export type Inspect<Listed> = (record: Listed, context: InspectionContext) => Promise<Inspection>;

/** Reschedules a failed delivery. Its recovery's id marks it, so that a page that runs again does not send it twice. */
export function createInspectDelivery({ store, clock, waits, ...deps }: InspectDependencies): Inspect<Delivery> {
  const enqueueAttempt = createEnqueueAttempt({ clock, ...deps });
  return async (delivery, { recovery, partner, nextTime }) => {
    if (delivery.recovery === recovery.id) return wasAdded(delivery, recovery) ? "skipped" : "sentAgain";
    if (delivery.status !== "failed") return "skipped";
    if (!canSeeEventOf(partner, delivery)) return "skipped";
    const at = nextTime();
    const schedule = { nextAttemptAt: at, dueAt: at + waits.checkAfter, recovery: recovery.id };
    const rescheduled = await store.rescheduleDelivery(delivery, schedule, clock.now());
    if (rescheduled === "changed" || rescheduled === "in-progress") return "skipped";
    const { id: deliveryId, partnerId, attempted } = rescheduled;
    await enqueueAttempt({ deliveryId, partnerId, attempt: attempted + 1, at });
    return "sentAgain";
  };
}

/** Adds the delivery of an event that the endpoint never got; a delivery that exists is inspected as one. */
export function createInspectEvent(deps: InspectDependencies): Inspect<GatewayEvent> {
  const { store, clock, waits } = deps;
  const enqueueAttempt = createEnqueueAttempt(deps);
  const inspectDelivery = createInspectDelivery(deps);
  return async (event, context) => {
    const { recovery, endpoint, partner, nextTime } = context;
    if (event.recoveredAs !== undefined) return "skipped";
    if (!canSeeEvent(partner, event) || !isRecoverableTo(endpoint, event)) return "skipped";
    const existing = await store.findDelivery(deliveryId(event.id, endpoint.id));
    if (existing?.recovery === recovery.id) return wasAdded(existing, recovery) ? "added" : "skipped";
    if (existing !== undefined) return await inspectDelivery(existing, context);
    // Erased, or hidden, since it was listed.
    if (!(await store.noteEndpoint(event.id, endpoint.id))) return "skipped";
    const at = nextTime();
    const ref = { partnerId: recovery.partnerId, endpointId: recovery.endpointId };
    const delivery = { ...newDelivery(event, ref, clock.now(), at), recovery: recovery.id };
    await store.addDelivery(delivery, at + waits.checkAfter);
    await enqueueAttempt({ deliveryId: delivery.id, partnerId: recovery.partnerId, attempt: 1, at });
    return "added";
  };
}

/** A delivery of this recovery that is younger than it was added by it, and is counted with its event. */
function wasAdded(delivery: Delivery, recovery: Recovery): boolean {
  return delivery.createdAt >= recovery.createdAt;
}
