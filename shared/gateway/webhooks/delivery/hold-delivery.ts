import type { Clock } from "../../../core/clock.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { type PauseDependencies, pauseEndpoint } from "./pause-endpoint.ts";

export interface HoldDependencies extends PauseDependencies {
  readonly store: PauseDependencies["store"] &
    Pick<DeliveryStore, "holdDelivery"> &
    Pick<EventStore, "holdEvent"> &
    Pick<EndpointHealthStore, "findHealth" | "markHeld">;
  readonly clock: Clock;
}

/** One write in ten seconds tells the drain enough. */
const noteEveryMs = 10_000;

/**
 * Holds a delivery whose endpoint is paused.
 *
 * @returns `false` when the endpoint has come back meanwhile, so that the attempt is to be made
 */
export async function holdDelivery(deps: HoldDependencies, delivery: Delivery, attempt: number): Promise<boolean> {
  const now = deps.clock.now();
  const watch = await deps.store.findHealth(delivery.endpointId);
  if (watch?.state === "draining") return false;
  // Whoever paused it was cut short between the two records of it.
  if (watch?.state !== "paused") await pauseEndpoint(deps, delivery, now);
  if (await deps.store.holdDelivery(delivery, attempt, now)) await pinHeldEvent(deps, delivery);
  return true;
}

/** What belongs to a held delivery: its event outlives its retention, and the drain looks for it. Can be repeated. */
export async function pinHeldEvent(
  {
    store,
    clock,
  }: Pick<HoldDependencies, "clock"> & {
    readonly store: Pick<HoldDependencies["store"], "holdEvent" | "findHealth" | "markHeld">;
  },
  delivery: Delivery,
): Promise<void> {
  await store.holdEvent(delivery.eventId, delivery.id);
  const now = clock.now();
  const watch = await store.findHealth(delivery.endpointId);
  if (watch?.state === "paused" && watch.heldAt > now - noteEveryMs) return;
  await store.markHeld(delivery, now);
}
