import type { ReceiptMessage } from "../messages/receipt-messages.ts";
import type { Queue } from "../ports/queue.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";
import { coalescedReceipts } from "./coalesced-receipts.ts";
import { createReceiptSender } from "./receipt-sender.ts";

/**
 * In milliseconds. The end of an attempt is recorded after its receipts are sent, within the few seconds that a function has
 * left after its vendor's answer: a queue that hangs must not cost the outcome of an order.
 */
const maxSendMs = 1_500;

/**
 * The receipts of one container, over their queue. A send that takes longer than `maxMs` counts as failed; where it arrives
 * all the same, it is the receipt that is sent again under its id.
 */
export function queuedReceipts(queue: Queue<ReceiptMessage>, maxMs = maxSendMs): ReceiptSender {
  const sender = coalescedReceipts(createReceiptSender(queue));
  return { send: (receipts) => within(maxMs, sender.send(receipts)) };
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("The queue of receipts took too long.")), ms);
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
