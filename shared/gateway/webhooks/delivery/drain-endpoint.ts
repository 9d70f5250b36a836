import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import { mapLimit } from "../../../core/map-limit.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { EndpointHealth } from "../../model/endpoint-health.ts";
import { drainPageSize, type WebhookWaits } from "../../model/webhook-times.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import { maxDelaySeconds, type Queue } from "../../ports/queue.ts";

export interface DrainEndpointDependencies {
  readonly store: Pick<
    DeliveryStore & EndpointHealthStore,
    "listHeld" | "releaseHeld" | "finishDrain" | "planEndpoint"
  >;
  readonly endpoints: Pick<EndpointStore, "setPaused">;
  readonly deliveryQueue: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly waits: WebhookWaits;
  readonly log: Log;
}

/** The index of held deliveries lags behind: a drain ends when no delivery was held for this long. */
export const indexLagMs = 60_000;

const concurrency = 25;

/**
 * Drains one page of an endpoint's held deliveries: releases them for times spread evenly up to the next page, so that
 * an endpoint that is just back is not overloaded.
 */
export function createDrainEndpoint(deps: DrainEndpointDependencies) {
  const { store, endpoints, clock, waits, log } = deps;
  const releaseDelivery = createReleaseDelivery(deps);
  return async ({ partnerId, endpointId, notified, probes }: EndpointHealth): Promise<void> => {
    await endpoints.setPaused(partnerId, endpointId, false);
    const ids = await store.listHeld(endpointId, drainPageSize);
    const startedAt = clock.now();
    const released = await mapLimit(ids, concurrency, (deliveryId, index) =>
      releaseDelivery({ partnerId, deliveryId, startedAt, wait: (index / drainPageSize) * waits.drainEvery }),
    );
    const count = released.filter(Boolean).length;
    if (ids.length > 0) log.info("endpoint.drained", { endpoint: endpointId, released: count });
    if (ids.length === 0) await store.finishDrain(endpointId, startedAt - indexLagMs);
    const dueAt = Math.ceil(startedAt + waits.drainEvery);
    await store.planEndpoint(endpointId, { state: "draining", notified, probes, dueAt });
  };
}

interface HeldDelivery {
  readonly partnerId: string;
  readonly deliveryId: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** Milliseconds from then to its next attempt. */
  readonly wait: number;
}

/** Releases and enqueues a delivery; `false` when it was not held any more. */
function createReleaseDelivery({ store, deliveryQueue, waits }: DrainEndpointDependencies) {
  return async ({ partnerId, deliveryId, startedAt, wait }: HeldDelivery): Promise<boolean> => {
    const at = Math.ceil(startedAt + wait);
    const attempt = await store.releaseHeld({ id: deliveryId, partnerId }, at, at + waits.checkAfter, startedAt);
    if (attempt === undefined) return false;
    const delaySeconds = Math.min(maxDelaySeconds, Math.floor(wait / 1000));
    await deliveryQueue.send({ v: 1, deliveryId, attempt }, delaySeconds, partnerId);
    return true;
  };
}
