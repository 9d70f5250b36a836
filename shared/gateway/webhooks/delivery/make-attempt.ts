import { randomUUID } from "node:crypto";
import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { EndpointRef } from "../../model/endpoint-ref.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { AfterAttempt, DeliveryStore } from "../../ports/delivery-store.ts";
import type { AttemptSlot, EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { afterAttempt } from "./after-attempt.ts";
import { createEnqueueAttempt, type EnqueueAttemptDependencies } from "./enqueue-attempt.ts";
import { createPinHeldEvent, type HoldDeliveryDependencies } from "./hold-delivery.ts";
import { logAttempt } from "./log-attempt.ts";
import { createPauseEndpoint, createResumeEndpoint, mustPause } from "./pause-endpoint.ts";
import type { AttemptReport } from "./send-delivery.ts";

export interface MakeAttemptDependencies extends EnqueueAttemptDependencies, HoldDeliveryDependencies {
  readonly store: HoldDeliveryDependencies["store"] &
    Pick<DeliveryStore, "claimAttempt" | "recordAttempt"> &
    Pick<EventStore & EndpointHealthStore, "releaseEvent" | "releaseSlot">;
  readonly endpoints: HoldDeliveryDependencies["endpoints"] & Pick<EndpointStore, "setTroubled">;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly waits: WebhookWaits;
  readonly log: Log;
}

/** An endpoint that answers within this is no longer troubled: its first attempts need no slots. In milliseconds. */
const promptMs = 1_000;

/** An attempt to make; without a slot it is one that is not sent. */
export interface AttemptToMake {
  readonly message: DeliveryMessage;
  readonly slot?: AttemptSlot & {
    readonly endpoint: EndpointRef;
    readonly troubled: boolean;
    /** A success does not end the pause. */
    readonly manuallyPaused: boolean;
  };
  readonly send: () => Promise<AttemptReport>;
  /** Enqueues the message again; for an attempt that was cut off. */
  readonly defer?: () => Promise<void>;
  /** When the event was received, in epoch milliseconds. */
  readonly receivedAt?: number;
}

/**
 * How long a worker's claim on an attempt lasts (a lease that is not renewed): longer than the POST, and shorter than
 * the visibility time-out of the queue, so that the message of a worker that crashed is received again after its end.
 */
export const claimMs = 20_000;

/** Claims an attempt, sends it, and records it with what follows: the end, the next attempt, or a hold. */
export function createMakeAttempt(deps: MakeAttemptDependencies) {
  const { store, clock, log } = deps;
  const updateHealth = createUpdateHealth(deps);
  const pinHeldEvent = createPinHeldEvent(deps);
  const enqueueAttempt = createEnqueueAttempt(deps);
  return async ({ message, slot, send, defer, receivedAt }: AttemptToMake): Promise<void> => {
    const { deliveryId: id, attempt: number, probe } = message;
    const now = clock.now();
    const claim = { token: randomUUID(), until: now + claimMs, probe: probe === true };
    const delivery = await store.claimAttempt(id, number, claim, now);
    if (delivery === undefined) {
      if (slot !== undefined) await store.releaseSlot(slot.endpoint, slot, "inconclusive", now);
      return log.info("delivery.dropped", { delivery: id, attempt: number });
    }
    const { partnerId } = delivery;
    const report = await send();
    if (report.cut === true && slot !== undefined) {
      // It is claimed until the claim ends, which the deferral waits for.
      await store.releaseSlot(slot.endpoint, slot, "inconclusive", clock.now());
      return await defer?.();
    }
    const isPaused = slot !== undefined && (await updateHealth(delivery, slot, report));
    const after = stateAfter(deps, number - (delivery.scheduleBaseAttempt ?? 0), report, isPaused);
    const hasEnded = after.status === "delivered" || after.status === "failed";
    // Before the record: after a crash in between the attempt is repeated, and its event is still retained.
    if (hasEnded && delivery.retainedWhileHeld === true) await store.releaseEvent(delivery.eventId, id);
    const recorded = await store.recordAttempt(delivery, claim, report.attempt, after);
    logAttempt(log, { delivery, number, attempt: report.attempt, status: after.status, recorded, receivedAt });
    if (recorded && after.status === "held") await pinHeldEvent(delivery);
    if (recorded && after.status === "pending") {
      await enqueueAttempt({ deliveryId: id, partnerId, attempt: number + 1, at: after.nextAttemptAt });
    }
  };
}

/** Counts the outcome for the endpoint's health, and pauses or resumes it by that; returns whether it is paused. */
function createUpdateHealth(deps: MakeAttemptDependencies) {
  const { store, endpoints, clock, waits } = deps;
  const pauseEndpoint = createPauseEndpoint(deps);
  const resumeEndpoint = createResumeEndpoint(deps);
  return async (
    delivery: Delivery,
    slot: NonNullable<AttemptToMake["slot"]>,
    { attempt, final }: AttemptReport,
  ): Promise<boolean> => {
    const isSuccess = attempt.error === undefined;
    const outcome = isSuccess ? "success" : final === true ? "inconclusive" : "failure";
    const health = await store.releaseSlot(delivery, slot, outcome, clock.now());
    if (isSuccess && health.state === "paused" && !slot.manuallyPaused) await resumeEndpoint(delivery);
    if (isSuccess && slot.troubled && attempt.durationMs < promptMs) {
      await endpoints.setTroubled(delivery.partnerId, delivery.endpointId, false);
    }
    if (isSuccess) return false;
    if (!mustPause(health, waits, clock.now())) return health.state === "paused";
    await pauseEndpoint(delivery);
    return true;
  };
}

function stateAfter(
  deps: MakeAttemptDependencies,
  attempt: number,
  report: AttemptReport,
  isPaused: boolean,
): AfterAttempt {
  const hasEnded = report.attempt.error === undefined || report.final === true;
  return isPaused && !hasEnded ? { status: "held" } : afterAttempt(deps, attempt, report);
}
