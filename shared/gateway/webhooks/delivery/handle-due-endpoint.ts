import type { EndpointPausedMessage } from "../../messages/event-work-messages.ts";
import { type Endpoint, isManuallyPaused } from "../../model/endpoint.ts";
import type { EndpointHealth } from "../../model/endpoint-health.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { PartnerReader } from "../../ports/partner-reader.ts";
import type { Queue } from "../../ports/queue.ts";
import type { DueHandler } from "../../scheduler/run-due-work.ts";
import { createDrainEndpoint, type DrainEndpointDependencies, indexLagMs } from "./drain-endpoint.ts";

export interface HandleDueEndpointDependencies extends DrainEndpointDependencies {
  readonly store: EndpointHealthStore & DrainEndpointDependencies["store"] & Pick<DeliveryStore, "findDelivery">;
  readonly endpoints: Pick<EndpointStore, "find" | "setPaused">;
  readonly partners: Pick<PartnerReader, "findPartner">;
  readonly eventQueue: Queue<EndpointPausedMessage>;
}

/**
 * Takes the next step of an endpoint that is paused (a notification, then probes) or draining (a page of deliveries). While
 * its partner is suspended it waits: no held delivery is released, and none is sent as a probe.
 */
export function createHandleDueEndpoint(deps: HandleDueEndpointDependencies): DueHandler {
  const { store, endpoints, partners, clock, waits } = deps;
  const drainEndpoint = createDrainEndpoint(deps);
  const notifyOfPause = createNotifyOfPause(deps);
  const waitForResumption = createWaitForResumption(deps);
  const probeEndpoint = createProbeEndpoint(deps);
  return async (due) => {
    const health = await store.claimDueEndpoint(due, Math.ceil(clock.now() + waits.endpointClaim));
    if (health === undefined) return "skipped";
    if ((await partners.findPartner(health.partnerId))?.status === "suspended") {
      await waitForPartner(deps, health);
      return "handled";
    }
    if (health.state === "active") return "handled";
    const endpoint = await endpoints.find(health.partnerId, health.endpointId);
    if (health.state === "draining") {
      // It was paused manually while it was draining, or its resumption crashed between its two records.
      if (isManuallyPaused(endpoint)) await store.pause(health, clock.now());
      else await drainEndpoint(health);
      return "handled";
    }
    // The partner resumed, disabled or deleted it: the drain releases its deliveries, and each attempt decides for
    // itself.
    if (endpoint?.status !== "paused") await store.startDrain(health.endpointId, clock.now());
    else if (!health.notified) await notifyOfPause(health, endpoint);
    else if (isManuallyPaused(endpoint)) await waitForResumption(health);
    else await probeEndpoint(health);
    return "handled";
  };
}

async function waitForPartner(
  { store, clock, waits }: HandleDueEndpointDependencies,
  { endpointId, state, notified, probes }: EndpointHealth,
): Promise<void> {
  if (state === "active") return;
  await store.planEndpoint(endpointId, { state, notified, probes, dueAt: Math.ceil(clock.now() + waits.drainEvery) });
}

/** Notifies the partner of a pause, unless it is its own. */
function createNotifyOfPause({ store, eventQueue, clock, waits, log }: HandleDueEndpointDependencies) {
  return async ({ partnerId, endpointId, ...health }: EndpointHealth, { pausedBy }: Endpoint): Promise<void> => {
    const pausedAt = health.pausedAt ?? clock.now();
    const write = pausedBy === undefined ? log.warn : log.info;
    write("endpoint.paused", { endpoint: endpointId, partner: partnerId, by: pausedBy });
    if (pausedBy !== "partner") {
      const by = pausedBy === undefined ? {} : { pausedBy };
      await eventQueue.send({ v: 1, kind: "endpoint-paused", partnerId, endpointId, pausedAt, ...by }, 0, partnerId);
    }
    const dueAt = Math.ceil(clock.now() + waits.firstProbe);
    await store.planEndpoint(endpointId, { state: "paused", notified: true, probes: 0, dueAt });
  };
}

/** A manual pause has no probes. It is looked at again, since a resumption may crash between its two records. */
function createWaitForResumption({ store, clock, waits }: HandleDueEndpointDependencies) {
  return async ({ endpointId, probes }: EndpointHealth): Promise<void> => {
    const dueAt = Math.ceil(clock.now() + waits.firstProbe);
    await store.planEndpoint(endpointId, { state: "paused", notified: true, probes, dueAt });
  };
}

/** Enqueues the delivery that was held longest as a probe; its attempt resumes the endpoint, or leaves it paused. */
function createProbeEndpoint({ store, deliveryQueue, clock, waits, log }: HandleDueEndpointDependencies) {
  return async ({ partnerId, endpointId, heldAt, probes }: EndpointHealth): Promise<void> => {
    const [id] = await store.listHeld(endpointId, 1);
    const delivery = id === undefined ? undefined : await store.findDelivery(id);
    if (delivery === undefined && heldAt <= clock.now() - indexLagMs) {
      // No delivery is left to probe with: the next event shows whether the endpoint is back.
      await store.startDrain(endpointId, clock.now());
      return;
    }
    if (delivery !== undefined) {
      const attempt = delivery.attempted + 1;
      await deliveryQueue.send({ v: 1, deliveryId: delivery.id, attempt, probe: true }, 0, partnerId);
      log.info("endpoint.probed", { endpoint: endpointId, delivery: delivery.id });
    }
    const wait = Math.min(waits.maxProbeWait, waits.firstProbe * 2 ** (probes + 1));
    const dueAt = Math.ceil(clock.now() + wait);
    await store.planEndpoint(endpointId, { state: "paused", notified: true, probes: probes + 1, dueAt });
  };
}
