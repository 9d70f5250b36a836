import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import { conflict, Problem } from "../../../core/problem.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { Partner } from "../../model/partner.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { Queue } from "../../ports/queue.ts";
import { authorizeDelivery, createLoadDeliveryContext } from "../../webhooks/delivery/authorize-delivery.ts";
import { createEnqueueAttempt } from "../../webhooks/delivery/enqueue-attempt.ts";

export interface RetryDeliveryDependencies {
  readonly store: Pick<DeliveryStore & EventStore, "findDelivery" | "findEvent" | "rescheduleDelivery">;
  readonly endpoints: Pick<EndpointStore, "find">;
  readonly deliveryQueue: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly webhookWaits: Pick<WebhookWaits, "checkAfter">;
  readonly log: Log;
}

/** Concurrent changes between reading and writing that are tolerated. */
const maxTries = 5;

/** The lease of one attempt: after it the attempt is recorded, or has failed. */
const attemptSeconds = 20;

/**
 * Makes the next attempt of a delivery due now, whatever its status is, and also while its endpoint is paused; its retry
 * schedule starts over. Stores this before it enqueues, so that the scheduler finds what a crash left in between.
 *
 * Identified by the number of the attempt: concurrent retries, and those before it is made, are one.
 *
 * @returns the delivery's new state
 * @throws Problem 409 while an attempt is in progress, and where the endpoint or its filter does not allow the delivery;
 *   410 when the event or the endpoint no longer exists
 */
export function createRetryDelivery(deps: RetryDeliveryDependencies) {
  const { store, endpoints, clock, webhookWaits, log } = deps;
  const enqueueAttempt = createEnqueueAttempt(deps);
  return async ({
    partner,
    delivery,
  }: {
    readonly partner: Partner;
    readonly delivery: Delivery;
  }): Promise<Delivery> => {
    const load = createLoadDeliveryContext({ store, endpoints, partners: { findPartner: async () => partner } });
    const decision = authorizeDelivery(await load(delivery));
    if (!decision.send) throw decision.gone ? gone(decision.why) : conflict(`It cannot be sent: ${decision.why}.`);
    for (let seen: Delivery | undefined = delivery, tries = 0; seen !== undefined && tries < maxTries; tries += 1) {
      const now = clock.now();
      const order = { nextAttemptAt: now, dueAt: now + webhookWaits.checkAfter, manual: true };
      const result = await store.rescheduleDelivery(seen, order, now);
      if (result === "in-progress") throw inProgress();
      if (result !== "changed") {
        log.info("delivery.retried", { delivery: result.id, attempt: result.attempted + 1, was: seen.status });
        const { id: deliveryId, partnerId, attempted } = result;
        await enqueueAttempt({ deliveryId, partnerId, attempt: attempted + 1, at: now });
        return result;
      }
      seen = await store.findDelivery(delivery.id);
    }
    throw conflict("The delivery keeps changing. Try again.");
  };
}

function inProgress(): Problem {
  return new Problem({
    status: 409,
    name: "attempt-in-progress",
    title: "Attempt in progress",
    detail: "An attempt of this delivery is in progress. Wait for its result before you retry.",
    retryAfterSeconds: attemptSeconds,
  });
}

function gone(why: string): Problem {
  return new Problem({ status: 410, name: "gone", title: "Gone", detail: `It can no longer be sent: ${why}.` });
}
