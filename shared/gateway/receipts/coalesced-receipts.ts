import type { ReceiptDraft } from "../model/receipt.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";

interface Batch {
  readonly receipts: ReceiptDraft[];
  readonly sent: Promise<void>;
}

/**
 * Sends together what arises while a message is on its way: one message for the deliveries of an event. Each caller waits
 * for the message that has its own receipts.
 */
export function coalescedReceipts(sender: ReceiptSender): ReceiptSender {
  let last: Promise<void> = Promise.resolve();
  let waiting: Batch | undefined;
  const begin = (): Batch => {
    const receipts: ReceiptDraft[] = [];
    const sent = last.then(() => {
      waiting = undefined;
      return sender.send(receipts);
    });
    last = sent.catch(() => undefined);
    return { receipts, sent };
  };
  return {
    send(receipts) {
      waiting ??= begin();
      waiting.receipts.push(...receipts);
      return waiting.sent;
    },
  };
}
