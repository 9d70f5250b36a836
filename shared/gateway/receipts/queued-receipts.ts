import type { ReceiptMessage } from "../messages/receipt-messages.ts";
import type { Queue } from "../ports/queue.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";
import { coalescedReceipts } from "./coalesced-receipts.ts";
import { createReceiptSender } from "./receipt-sender.ts";

/** The receipts of one container, over their queue. */
export function queuedReceipts(queue: Queue<ReceiptMessage>): ReceiptSender {
  return coalescedReceipts(createReceiptSender(queue));
}
