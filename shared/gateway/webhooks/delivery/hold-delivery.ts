import type { Log } from "../../../core/log.ts";
import type { Delivery } from "../../model/delivery.ts";
import { type Endpoint, isManuallyPaused } from "../../model/endpoint.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { createPauseEndpoint, type PauseEndpointDependencies } from "./pause-endpoint.ts";

export interface HoldDeliveryDependencies extends PauseEndpointDependencies {
  readonly store: PauseEndpointDependencies["store"] &
    Pick<DeliveryStore, "holdDelivery"> &
    Pick<EventStore, "holdEvent"> &
    Pick<EndpointHealthStore, "findHealth" | "markHeld">;
}

/** The health record is written at most once in this time, however many deliveries are held. */
const markHeldEveryMs = 10_000;

/** A delivery before one of its attempts. */
interface DeliveryToHold {
  readonly delivery: Delivery;
  readonly attempt: number;
  /** By a copy that is less than a second old. */
  readonly endpoint: Endpoint;
}

/**
 * Holds a delivery before one of its attempts because its endpoint is paused. Of a manual pause the endpoint's record decides:
 * a drain that is still in progress is ended.
 *
 * @returns `false` when the endpoint has been resumed meanwhile, so that the attempt is to be made
 */
export function createHoldDelivery(deps: HoldDeliveryDependencies) {
  const { store, clock } = deps;
  const pauseEndpoint = createPauseEndpoint(deps);
  const pinHeldEvent = createPinHeldEvent(deps);
  return async ({ delivery, attempt, endpoint }: DeliveryToHold): Promise<boolean> => {
    const now = clock.now();
    const health = await store.findHealth(delivery.endpointId);
    if (health?.state === "draining" && !isManuallyPaused(endpoint)) return false;
    // The pause crashed between its two records.
    if (health?.state !== "paused") await pauseEndpoint(delivery);
    if (await store.holdDelivery(delivery, attempt, now)) await pinHeldEvent(delivery);
    return true;
  };
}

/**
 * Holds a delivery whose partner is suspended. Its endpoint drains from then on: the scheduler releases nothing before
 * the partner is active again (`handle-due-endpoint.ts`). A delivery that is held already stays so.
 */
export function createHoldSuspended(deps: HoldDeliveryDependencies & { readonly log: Log }) {
  const { store, clock, log } = deps;
  const pinHeldEvent = createPinHeldEvent(deps);
  return async ({ delivery, attempt }: { readonly delivery: Delivery; readonly attempt: number }): Promise<void> => {
    if (delivery.status === "held" || !(await store.holdDelivery(delivery, attempt, clock.now()))) return;
    await pinHeldEvent(delivery);
    log.info("delivery.held", { delivery: delivery.id, attempt });
  };
}

/** Retains the event of a held delivery, and marks the endpoint so that a drain follows. Idempotent. */
export function createPinHeldEvent({ store, clock }: HoldDeliveryDependencies) {
  return async (delivery: Delivery): Promise<void> => {
    await store.holdEvent(delivery.eventId, delivery.id);
    const now = clock.now();
    const health = await store.findHealth(delivery.endpointId);
    if (health !== undefined && health.state !== "active" && health.heldAt > now - markHeldEveryMs) return;
    await store.markHeld(delivery, now);
  };
}
