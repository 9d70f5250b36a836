import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import { conflict, Problem } from "../../core/problem.ts";
import type { Delivery, DeliveryLedger } from "../ports/delivery-ledger.ts";
import type { EndpointDirectory } from "../ports/endpoint-directory.ts";
import type { EventLedger } from "../ports/event-ledger.ts";
import type { Partner } from "../ports/partner-directory.ts";
import type { Queue } from "../ports/queue.ts";
import { enqueueAttempt } from "../webhooks/enqueue-attempt.ts";
import { findParties, mayDeliver } from "../webhooks/may-deliver.ts";
import type { DeliveryMessage } from "../webhooks/queue-messages.ts";
import type { WebhookWaits } from "../webhooks/webhook-times.ts";

export interface RetryDeliveryDependencies {
  readonly ledger: Pick<DeliveryLedger & EventLedger, "findDelivery" | "findEvent" | "sendAgain">;
  readonly endpoints: Pick<EndpointDirectory, "find">;
  readonly deliveries: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Changes that come between reading and writing, before the partner is told to try again. */
const tries = 5;

/** As long as one attempt is claimed for; by then it is recorded, or nobody's. */
const attemptSeconds = 20;

/**
 * Has the next attempt of a delivery made now, whatever became of it so far, and also while its endpoint is paused; then
 * its schedule begins anew. The ledger says so before the queue does, so that the sweeper finds what a crash left between.
 *
 * What is asked for is the attempt of one number: retries at the same time, or before it is made, are one.
 *
 * @returns the delivery as it stands now
 * @throws Problem 409 while an attempt is under way, and where the endpoint or its filter is against it; 410 when event or
 *   endpoint are gone
 */
export async function retryDelivery(
  deps: RetryDeliveryDependencies,
  waits: Pick<WebhookWaits, "sweepAfter">,
  partner: Partner,
  delivery: Delivery,
): Promise<Delivery> {
  const { ledger, endpoints, clock, log } = deps;
  const verdict = mayDeliver(await findParties(ledger, endpoints, { findPartner: async () => partner }, delivery));
  if (!verdict.send) throw verdict.gone ? gone(verdict.why) : conflict(`It cannot be sent: ${verdict.why}.`);
  for (let seen: Delivery | undefined = delivery, tried = 0; seen !== undefined && tried < tries; tried += 1) {
    const now = clock.now();
    const order = { nextAttemptAt: now, dueAt: now + waits.sweepAfter, asked: true };
    const result = await ledger.sendAgain(seen, order, now);
    if (result === "under-way") throw underWay();
    if (result !== "changed") {
      log.info("delivery.retried", { delivery: result.id, attempt: result.attempted + 1, was: seen.status });
      await enqueueAttempt(deps, result.id, result.attempted + 1, now);
      return result;
    }
    seen = await ledger.findDelivery(delivery.id);
  }
  throw conflict("The delivery keeps changing. Try again.");
}

function underWay(): Problem {
  return new Problem({
    status: 409,
    name: "attempt-under-way",
    title: "Attempt under way",
    detail: "An attempt of this delivery is being made right now. Look at what comes of it before you ask for another.",
    retryAfterSeconds: attemptSeconds,
  });
}

function gone(why: string): Problem {
  return new Problem({ status: 410, name: "gone", title: "Gone", detail: `It cannot be sent any more: ${why}.` });
}
