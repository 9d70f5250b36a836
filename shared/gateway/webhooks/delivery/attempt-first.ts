import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { StoredEvent } from "../../model/event.ts";
import { newDelivery } from "../../model/new-delivery.ts";
import type { StatedPurpose } from "../../model/purpose.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import { type AfterAttemptDependencies, afterAttempt } from "./after-attempt.ts";
import { createEnqueueAttempt, type EnqueueAttemptDependencies } from "./enqueue-attempt.ts";
import type { FirstAttemptPermits } from "./first-attempt-permits.ts";
import { logAttempt } from "./log-attempt.ts";
import { createPauseEndpoint, mustPause, type PauseEndpointDependencies } from "./pause-endpoint.ts";
import { type AttemptReport, createSendDelivery, type SendDeliveryDependencies } from "./send-delivery.ts";

export interface AttemptFirstDependencies
  extends AfterAttemptDependencies,
    EnqueueAttemptDependencies,
    PauseEndpointDependencies,
    SendDeliveryDependencies {
  readonly store: PauseEndpointDependencies["store"] &
    Pick<DeliveryStore, "addAttempted"> &
    Pick<EndpointHealthStore, "countFailure">;
  readonly endpoints: PauseEndpointDependencies["endpoints"] &
    SendDeliveryDependencies["endpoints"] &
    Pick<EndpointStore, "setTroubled">;
  /** Of the container. */
  readonly permits: Pick<FirstAttemptPermits, "take" | "release" | "markSlow">;
  readonly clock: Clock;
  readonly log: Log;
}

/** How long a first attempt within recording may take: beyond it the event is delivered from the queue. */
export const firstAttemptTimeoutMs = 1_000;

/** An endpoint without an answer for this long is marked, so that other recorders do not wait for it, too. */
export const slowAfterMs = 400;

/** An event and an endpoint that gets it, as it is now. */
export interface FirstAttempt {
  readonly event: StoredEvent;
  readonly endpoint: Endpoint;
  /** What its partner uses the event for. */
  readonly purpose: StatedPurpose;
}

/**
 * Makes the first attempt at a delivery without a claim: the contract allows that an attempt is repeated under the same
 * `webhook-id`. The delivery's record is first written with the attempt's result. After a crash before that there is no
 * record, so that the attempt is made again by the worker that resumes the event.
 *
 * @returns a function that returns whether the attempt was made; where it was not, the delivery is to be enqueued
 */
export function createAttemptFirst(deps: AttemptFirstDependencies) {
  const { endpoints, permits } = deps;
  const sendDelivery = createSendDelivery(deps);
  const recordAttempt = createRecordFirstAttempt(deps);
  return async ({ event, endpoint, purpose }: FirstAttempt): Promise<boolean> => {
    // Recorders have no way to a partner's queue.
    if (endpoint.status !== "active" || endpoint.troubled === true || endpoint.queue !== undefined) return false;
    if (!permits.take(endpoint)) return false;
    const markSlow = async (): Promise<void> => {
      permits.markSlow(endpoint);
      await endpoints.setTroubled(endpoint.partnerId, endpoint.id, true);
    };
    try {
      const report = await whileWaiting(sendDelivery({ event, endpoint, purpose, attempt: 1 }), slowAfterMs, markSlow);
      if (report.late === true) {
        await markSlow();
        return false;
      }
      await recordAttempt({ event, endpoint, purpose }, report);
      return true;
    } finally {
      permits.release(endpoint);
    }
  };
}

/** Awaits a result; does something meanwhile, where that takes longer than `ms`, and awaits it, too. */
async function whileWaiting<Result>(result: Promise<Result>, ms: number, act: () => Promise<void>): Promise<Result> {
  let acting: Promise<void> | undefined;
  const timer = setTimeout(() => {
    acting = act().catch(() => undefined);
  }, ms);
  try {
    return await result;
  } finally {
    clearTimeout(timer);
    await acting;
  }
}

/** Records the result: after a failure the endpoint's health first, as `delivery/make-attempt.ts` does. */
function createRecordFirstAttempt(deps: AttemptFirstDependencies) {
  const { store, endpoints, clock, waits, log } = deps;
  const pauseEndpoint = createPauseEndpoint(deps);
  const enqueueAttempt = createEnqueueAttempt(deps);
  const countFailure = async ({ partnerId, id: endpointId }: Endpoint): Promise<void> => {
    await endpoints.setTroubled(partnerId, endpointId, true);
    const health = await store.countFailure({ partnerId, endpointId }, clock.now());
    if (mustPause(health, waits, clock.now())) await pauseEndpoint({ partnerId, endpointId });
  };
  return async ({ event, endpoint }: FirstAttempt, report: AttemptReport): Promise<void> => {
    const { attempt } = report;
    const delivery = newDelivery(event, { partnerId: endpoint.partnerId, endpointId: endpoint.id }, attempt.at);
    if (attempt.error !== undefined && report.final !== true) await countFailure(endpoint);
    const after = afterAttempt(deps, 1, report);
    const recorded = await store.addAttempted(delivery, attempt, after);
    const { receivedAt } = event;
    logAttempt(log, { delivery, number: 1, attempt, status: after.status, recorded, receivedAt });
    if (recorded && after.status === "pending") {
      const { id: deliveryId, partnerId } = delivery;
      await enqueueAttempt({ deliveryId, partnerId, attempt: 2, at: after.nextAttemptAt });
    }
  };
}
