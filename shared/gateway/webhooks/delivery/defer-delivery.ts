import type { Log } from "../../../core/log.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { Queue } from "../../ports/queue.ts";

/** Seconds; a slow endpoint's messages come back ever more seldom, and a minute apart at last. */
const maxDeferSeconds = 60;

/** Puts a message back because its endpoint has as many attempts under way as it gets at once. */
export async function deferDelivery(
  {
    deliveryQueue,
    random,
    waits,
    log,
  }: {
    readonly deliveryQueue: Queue<DeliveryMessage>;
    readonly random: () => number;
    readonly waits: Pick<WebhookWaits, "scale">;
    readonly log: Log;
  },
  message: DeliveryMessage,
): Promise<void> {
  const { deferred = 0 } = message;
  const ceiling = Math.min(maxDeferSeconds, 2 ** (deferred + 1)) / waits.scale;
  await deliveryQueue.send({ ...message, deferred: deferred + 1 }, 1 + Math.floor(random() * ceiling));
  log.info("delivery.deferred", { delivery: message.deliveryId, attempt: message.attempt, deferred: deferred + 1 });
}
