import { mapFairly } from "../../../core/map-fairly.ts";
import { mapLimit } from "../../../core/map-limit.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { EndpointRef } from "../../model/endpoint-ref.ts";
import type { StoredEvent } from "../../model/event.ts";
import { deliveryId } from "../../model/event-id.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { PartnerReader } from "../../ports/partner-reader.ts";
import { type AttemptFirstDependencies, createAttemptFirst } from "./attempt-first.ts";
import { authorizeDelivery } from "./authorize-delivery.ts";
import { createEnqueueDeliveries, type FanOutDependencies } from "./fan-out.ts";

export interface StartDeliveriesDependencies extends FanOutDependencies, AttemptFirstDependencies {
  readonly store: FanOutDependencies["store"] &
    AttemptFirstDependencies["store"] &
    Pick<DeliveryStore, "findDelivery" | "eraseDelivery">;
  readonly endpoints: AttemptFirstDependencies["endpoints"] & Pick<EndpointStore, "find">;
  readonly partners: Pick<PartnerReader, "findPartner">;
}

/** An event whose lease the caller holds. */
export interface OwnedEvent {
  readonly event: StoredEvent;
  /** Another worker may have started some of its deliveries. */
  readonly resumed: boolean;
}

const concurrency = 25;

/**
 * First attempts of an event: those at one partner's endpoints leave room for the other partners', whose attempts begin at
 * the same time, however many endpoints that partner has.
 */
const attemptLimits = { limit: concurrency, groupLimit: 12, groupOf: ({ partnerId }: EndpointRef) => partnerId };

/** After this no further first attempt is begun: the function's time is for the event's other deliveries, too. */
const firstAttemptsMs = 2_000;

/**
 * Starts the deliveries of an event: makes the first attempts at endpoints that are neither slow nor failing, enqueues
 * the other deliveries, then finishes the event. Idempotent: a delivery that exists was started before.
 */
export function createStartDeliveries(deps: StartDeliveriesDependencies) {
  const { store, clock } = deps;
  const attempt = createAttempt(deps);
  const enqueueDeliveries = createEnqueueDeliveries(deps);
  const findStarted = async ({ id, endpoints }: StoredEvent): Promise<readonly (Delivery | undefined)[]> =>
    await mapLimit(endpoints, concurrency, ({ endpointId }) => store.findDelivery(deliveryId(id, endpointId)));
  return async ({ event, resumed }: OwnedEvent): Promise<void> => {
    if (event.fannedOut) return;
    const started = resumed ? await findStarted(event) : [];
    const until = clock.monotonic() + firstAttemptsMs;
    const failures: unknown[] = [];
    const isDone = await mapFairly(event.endpoints, attemptLimits, async (ref, index) => {
      const delivery = started[index];
      if (delivery !== undefined) return !isWaiting(delivery);
      try {
        return clock.monotonic() < until && (await attempt(event, ref));
      } catch (error) {
        // It must not delay the event's other deliveries. The worker that resumes the event makes this attempt again.
        failures.push(error);
        return true;
      }
    });
    const others = event.endpoints.filter((_, index) => isDone[index] !== true);
    if (others.length > 0) await enqueueDeliveries(event, others);
    if (failures.length > 0) throw failures[0];
    if (await store.finishEvent(event.id)) return;
    // The event was erased since it was stored: the deletion may have looked for these before they were written.
    for (const { endpointId } of event.endpoints) await store.eraseDelivery(deliveryId(event.id, endpointId));
  };
}

/** The message for its first attempt may not have been sent. A second message for it is dropped. */
function isWaiting({ status, attempted }: Delivery): boolean {
  return status === "pending" && attempted === 0;
}

/** Makes the first attempt at one endpoint, as it and its partner are now; `false` where the queue is to make it. */
function createAttempt(deps: StartDeliveriesDependencies) {
  const { endpoints, partners } = deps;
  const attemptFirst = createAttemptFirst(deps);
  return async (event: StoredEvent, { partnerId, endpointId }: EndpointRef): Promise<boolean> => {
    const [endpoint, partner] = await Promise.all([
      endpoints.find(partnerId, endpointId),
      partners.findPartner(partnerId),
    ]);
    const decision = authorizeDelivery({ event, endpoint, partner });
    return decision.send && (await attemptFirst(decision));
  };
}
