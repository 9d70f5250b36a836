import type { ReceiptDraft } from "../../../shared/gateway/model/receipt.ts";
import type { ReceiptSender } from "../../../shared/gateway/ports/receipt-sender.ts";

/** A sender in memory: what was sent, in order; `fail` makes the next sends throw. */
export function memoryReceipts() {
  const sent: ReceiptDraft[] = [];
  let failures = 0;
  const sender: ReceiptSender = {
    async send(receipts) {
      if (failures > 0) {
        failures -= 1;
        throw new Error("The queue of receipts is out of reach.");
      }
      // As they come out of JSON at the other end.
      sent.push(...structuredClone(receipts));
    },
  };
  return {
    ...sender,
    sent,
    fail: (times: number) => {
      failures = times;
    },
  };
}
