import type { ReceiptDraft } from "../model/receipt.ts";

/** Sends receipts to the queue before the chain of receipts. */
export interface ReceiptSender {
  /**
   * Keeps the receipts safely, or throws; then some of them may be kept. A caller that tries again makes the same ones,
   * whose ids are the same. Receipts that arise together are sent in one message.
   */
  send(receipts: readonly ReceiptDraft[]): Promise<void>;
}
