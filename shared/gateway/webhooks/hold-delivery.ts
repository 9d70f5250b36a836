import type { Clock } from "../../core/clock.ts";
import type { Delivery, DeliveryLedger } from "../ports/delivery-ledger.ts";
import type { EndpointWatchLedger } from "../ports/endpoint-watch.ts";
import type { EventLedger } from "../ports/event-ledger.ts";
import { type PauseDependencies, pauseEndpoint } from "./pause-endpoint.ts";

export interface HoldDependencies extends PauseDependencies {
  readonly ledger: PauseDependencies["ledger"] &
    Pick<DeliveryLedger, "holdDelivery"> &
    Pick<EventLedger, "holdEvent"> &
    Pick<EndpointWatchLedger, "findWatch" | "noteHeld">;
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
  const watch = await deps.ledger.findWatch(delivery.endpointId);
  if (watch?.state === "draining") return false;
  // Whoever paused it was cut short between the two records of it.
  if (watch?.state !== "paused") await pauseEndpoint(deps, delivery, now);
  if (await deps.ledger.holdDelivery(delivery, attempt, now)) await keepHeld(deps, delivery);
  return true;
}

/** What belongs to a held delivery: its event outlives its retention, and the drain looks for it. Can be repeated. */
export async function keepHeld(
  {
    ledger,
    clock,
  }: Pick<HoldDependencies, "clock"> & {
    readonly ledger: Pick<HoldDependencies["ledger"], "holdEvent" | "findWatch" | "noteHeld">;
  },
  delivery: Delivery,
): Promise<void> {
  await ledger.holdEvent(delivery.eventId, delivery.id);
  const now = clock.now();
  const watch = await ledger.findWatch(delivery.endpointId);
  if (watch?.state === "paused" && watch.heldAt > now - noteEveryMs) return;
  await ledger.noteHeld(delivery, now);
}
