import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import { maxDelaySeconds, type Queue } from "../../ports/queue.ts";

/**
 * Enqueues an attempt for then. A wait that the queue cannot hold is left to the scheduler, and so is a failure: the
 * delivery is pending in the store, and says when it is due.
 *
 * @param at epoch milliseconds
 */
export async function enqueueAttempt(
  {
    deliveryQueue,
    clock,
    log,
  }: { readonly deliveryQueue: Queue<DeliveryMessage>; readonly clock: Clock; readonly log: Log },
  deliveryId: string,
  attempt: number,
  at: number,
): Promise<void> {
  const delaySeconds = Math.max(0, Math.ceil((at - clock.now()) / 1000));
  if (delaySeconds > maxDelaySeconds) return;
  try {
    await deliveryQueue.send({ v: 1, deliveryId, attempt }, delaySeconds);
  } catch {
    log.warn("delivery.not-enqueued", { delivery: deliveryId, attempt });
  }
}
