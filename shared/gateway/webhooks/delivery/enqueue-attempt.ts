import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import { maxDelaySeconds, type Queue } from "../../ports/queue.ts";

export interface EnqueueAttemptDependencies {
  readonly deliveryQueue: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly log: Log;
}

/** An attempt at a delivery; `at` is when it is due, in epoch milliseconds. */
export interface DueAttempt extends Pick<DeliveryMessage, "deliveryId" | "attempt"> {
  readonly partnerId: string;
  readonly at: number;
}

/**
 * Enqueues an attempt. Never throws: an attempt that is not enqueued, or whose wait is longer than a queue's delay, is
 * due in the store, where the scheduler finds it (a transactional outbox).
 */
export function createEnqueueAttempt({ deliveryQueue, clock, log }: EnqueueAttemptDependencies) {
  return async ({ deliveryId, partnerId, attempt, at }: DueAttempt): Promise<void> => {
    const delaySeconds = Math.max(0, Math.ceil((at - clock.now()) / 1000));
    if (delaySeconds > maxDelaySeconds) return;
    try {
      await deliveryQueue.send({ v: 1, deliveryId, attempt }, delaySeconds, partnerId);
    } catch {
      log.warn("delivery.not-enqueued", { delivery: deliveryId, attempt });
    }
  };
}

export interface DeferAttemptDependencies {
  readonly deliveryQueue: Queue<DeliveryMessage>;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly waits: Pick<WebhookWaits, "scale">;
  readonly log: Log;
}

/**
 * The longest wait of a deferred message, in seconds; it doubles with each time up to this. Long, because each of them
 * occupies a worker for a moment: a partner with a backlog of thousands must not use up the workers by asking for a slot.
 */
export const maxDeferSeconds = 300;

/**
 * How often a message is deferred: more than 20 minutes in all, longer than the scheduler's interval of checks. A message that has
 * used them up is dropped. Its delivery is still due in the store, so that the scheduler sends a new one.
 */
export const maxDeferrals = 16;

/**
 * Enqueues a message again because its endpoint or its partner has its maximum of concurrent attempts.
 *
 * @returns a function with a minimum of the wait in milliseconds: until then the attempt is claimed
 */
export function createDeferAttempt({ deliveryQueue, random, waits, log }: DeferAttemptDependencies) {
  return async (message: DeliveryMessage, { partnerId }: { readonly partnerId: string }, minMs = 0): Promise<void> => {
    const deferred = (message.deferred ?? 0) + 1;
    if (deferred > maxDeferrals) {
      log.info("delivery.left-to-scheduler", { delivery: message.deliveryId, attempt: message.attempt });
      return;
    }
    const ceiling = Math.min(maxDeferSeconds, 2 ** deferred) / waits.scale;
    const waitSeconds = Math.ceil(minMs / 1000) + 1 + Math.floor(random() * ceiling);
    await deliveryQueue.send({ ...message, deferred }, waitSeconds, partnerId);
    log.info("delivery.deferred", { delivery: message.deliveryId, attempt: message.attempt, deferred });
  };
}
