import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import { mapLimit } from "../../../core/map-limit.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { EndpointPausedMessage } from "../../messages/event-work-messages.ts";
import type { EndpointHealth } from "../../model/endpoint-health.ts";
import { drainPageSize, type WebhookWaits } from "../../model/webhook-times.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import { maxDelaySeconds, type Queue } from "../../ports/queue.ts";
import type { DueHandler } from "../../scheduler/run-due-work.ts";

export interface HandleDueEndpointDependencies {
  readonly store: EndpointHealthStore & Pick<DeliveryStore, "findDelivery" | "listHeld" | "releaseHeld">;
  readonly endpoints: Pick<EndpointStore, "find" | "setPaused">;
  readonly eventQueue: Queue<EndpointPausedMessage>;
  readonly deliveryQueue: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly waits: WebhookWaits;
  readonly log: Log;
}

/** The index that held deliveries are found by lags behind: a drain is over when nothing was held for this long. */
const indexLagMs = 60_000;

const releasedAtOnce = 25;

/** Looks after endpoints that do not answer: tells of the pause, probes with growing waits, drains when they are back. */
export function handleDueEndpoint(deps: HandleDueEndpointDependencies): DueHandler {
  const { store, endpoints, clock, waits } = deps;
  return async (due) => {
    const watch = await store.claimDueEndpoint(due, Math.ceil(clock.now() + waits.lookFor));
    if (watch === undefined) return false;
    if (watch.state === "draining") await drain(deps, watch);
    if (watch.state !== "paused") return true;
    const endpoint = await endpoints.find(watch.partnerId, watch.endpointId);
    // Resumed by its partner, or disabled or gone: then its deliveries say so one by one.
    if (endpoint?.status !== "paused") await store.startDrain(watch.endpointId, clock.now());
    else if (watch.notified) await probe(deps, watch);
    else await tell(deps, watch);
    return true;
  };
}

async function tell({ store, eventQueue, clock, waits, log }: HandleDueEndpointDependencies, watch: EndpointHealth) {
  const { partnerId, endpointId } = watch;
  const pausedAt = watch.pausedAt ?? clock.now();
  log.warn("endpoint.paused", { endpoint: endpointId, partner: partnerId });
  await eventQueue.send({ v: 1, kind: "endpoint-paused", partnerId, endpointId, pausedAt });
  await store.planEndpoint(endpointId, {
    state: "paused",
    notified: true,
    probes: 0,
    dueAt: Math.ceil(clock.now() + waits.firstProbe),
  });
}

/** Leases out the delivery that has waited longest; what comes of it, its attempt says. */
async function probe(
  { store, deliveryQueue, clock, waits, log }: HandleDueEndpointDependencies,
  watch: EndpointHealth,
) {
  const { endpointId } = watch;
  const [id] = await store.listHeld(endpointId, 1);
  const delivery = id === undefined ? undefined : await store.findDelivery(id);
  if (delivery === undefined && watch.heldAt <= clock.now() - indexLagMs) {
    // Nothing is left to probe with: the next event will show how the endpoint is.
    await store.startDrain(endpointId, clock.now());
    return;
  }
  if (delivery !== undefined) {
    await deliveryQueue.send({ v: 1, deliveryId: delivery.id, attempt: delivery.attempted + 1, probe: true });
    log.info("endpoint.probed", { endpoint: endpointId, delivery: delivery.id });
  }
  const wait = Math.min(waits.maxProbeWait, waits.firstProbe * 2 ** (watch.probes + 1));
  await store.planEndpoint(endpointId, {
    state: "paused",
    notified: true,
    probes: watch.probes + 1,
    dueAt: Math.ceil(clock.now() + wait),
  });
}

/** Lets one page go, spread evenly until the next: an endpoint that is just back is not run over. */
async function drain(deps: HandleDueEndpointDependencies, watch: EndpointHealth) {
  const { store, endpoints, deliveryQueue, clock, waits, log } = deps;
  const { partnerId, endpointId } = watch;
  await endpoints.setPaused(partnerId, endpointId, false);
  const ids = await store.listHeld(endpointId, drainPageSize);
  const begun = clock.now();
  const released = await mapLimit(ids, releasedAtOnce, async (deliveryId, index) => {
    const wait = (index / drainPageSize) * waits.drainEvery;
    const at = Math.ceil(begun + wait);
    const attempt = await store.releaseHeld(deliveryId, at, at + waits.checkAfter, begun);
    if (attempt === undefined) return false;
    await deliveryQueue.send({ v: 1, deliveryId, attempt }, Math.min(maxDelaySeconds, Math.floor(wait / 1000)));
    return true;
  });
  if (ids.length > 0) log.info("endpoint.drained", { endpoint: endpointId, released: released.filter(Boolean).length });
  if (ids.length === 0) await store.finishDrain(endpointId, begun - indexLagMs);
  await store.planEndpoint(endpointId, {
    state: "draining",
    notified: watch.notified,
    probes: watch.probes,
    dueAt: Math.ceil(begun + waits.drainEvery),
  });
}
