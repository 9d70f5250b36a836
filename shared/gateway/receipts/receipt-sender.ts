import type { ReceiptMessage } from "../messages/receipt-messages.ts";
import type { ReceiptDraft } from "../model/receipt.ts";
import type { Queue } from "../ports/queue.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";

/** Below 256 KiB, with room for the rest of the message. */
const maxBytes = 250_000;

/**
 * Sends receipts to their queue: as a rule one message, and one request.
 *
 * @example createReceiptSender(sqsQueue(sqsClient(), environment.RECEIPT_QUEUE_URL))
 */
export function createReceiptSender(queue: Queue<ReceiptMessage>): ReceiptSender {
  return {
    async send(receipts) {
      await queue.sendMany(inGroups(receipts).map((group) => ({ message: { v: 1, receipts: group } })));
    },
  };
}

function inGroups(receipts: readonly ReceiptDraft[]): readonly (readonly ReceiptDraft[])[] {
  const groups: ReceiptDraft[][] = [];
  let bytes = 0;
  for (const receipt of receipts) {
    const size = Buffer.byteLength(JSON.stringify(receipt)) + 1;
    const group = groups.at(-1);
    const fits = group !== undefined && bytes + size <= maxBytes;
    if (fits) group.push(receipt);
    else groups.push([receipt]);
    bytes = fits ? bytes + size : size;
  }
  return groups;
}
