import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import { conflict, Problem } from "../../core/problem.ts";
import type { DeliveryMessage } from "../messages/delivery-messages.ts";
import type { Delivery } from "../model/delivery.ts";
import type { Partner } from "../model/partner.ts";
import type { WebhookWaits } from "../model/webhook-times.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { Queue } from "../ports/queue.ts";
import { authorizeDelivery, createLoadDeliveryContext } from "../webhooks/delivery/authorize-delivery.ts";
import { createEnqueueAttempt } from "../webhooks/delivery/enqueue-attempt.ts";

export interface RetryDeliveryDependencies {
  readonly store: Pick<DeliveryStore & EventStore, "findDelivery" | "findEvent" | "rescheduleDelivery">;
  readonly endpoints: Pick<EndpointStore, "find">;
  readonly deliveryQueue: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Changes that come between reading and writing, before the partner is told to try again. */
const tries = 5;

/** As long as one attempt is claimed for; by then it is recorded, or nobody's. */
const attemptSeconds = 20;

/**
 * Has the next attempt of a delivery made now, whatever became of it so far, and also while its endpoint is paused; then
 * its schedule begins anew. The store says so before the queue does, so that the scheduler finds what a crash left between.
 *
 * What is asked for is the attempt of one number: retries at the same time, or before it is made, are one.
 *
 * @returns the delivery as it stands now
 * @throws Problem 409 while an attempt is under way, and where the endpoint or its filter is against it; 410 when event or
 *   endpoint are gone
 */
export async function retryDelivery(
  deps: RetryDeliveryDependencies,
  waits: Pick<WebhookWaits, "checkAfter">,
  partner: Partner,
  delivery: Delivery,
): Promise<Delivery> {
  const { store, endpoints, clock, log } = deps;
  const decision = authorizeDelivery(
    await createLoadDeliveryContext({ store, endpoints, partners: { findPartner: async () => partner } })(delivery),
  );
  if (!decision.send) throw decision.gone ? gone(decision.why) : conflict(`It cannot be sent: ${decision.why}.`);
  for (let seen: Delivery | undefined = delivery, tried = 0; seen !== undefined && tried < tries; tried += 1) {
    const now = clock.now();
    const order = { nextAttemptAt: now, dueAt: now + waits.checkAfter, manual: true };
    const result = await store.rescheduleDelivery(seen, order, now);
    if (result === "in-progress") throw inProgress();
    if (result !== "changed") {
      log.info("delivery.retried", { delivery: result.id, attempt: result.attempted + 1, was: seen.status });
      await createEnqueueAttempt(deps)({ deliveryId: result.id, attempt: result.attempted + 1, at: now });
      return result;
    }
    seen = await store.findDelivery(delivery.id);
  }
  throw conflict("The delivery keeps changing. Try again.");
}

function inProgress(): Problem {
  return new Problem({
    status: 409,
    name: "attempt-in-progress",
    title: "Attempt under way",
    detail: "An attempt of this delivery is being made right now. Look at what comes of it before you ask for another.",
    retryAfterSeconds: attemptSeconds,
  });
}

function gone(why: string): Problem {
  return new Problem({ status: 410, name: "gone", title: "Gone", detail: `It cannot be sent any more: ${why}.` });
}
