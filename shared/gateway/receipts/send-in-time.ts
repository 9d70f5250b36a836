import { withinTime } from "../../core/within-time.ts";
import type { ReceiptDraft } from "../model/receipt.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";

/**
 * In milliseconds. What was done is recorded after its receipts are sent, within the few seconds that a function has left
 * after its vendor's answer: a queue that hangs must not cost the outcome of an order.
 */
const maxSendMs = 2_000;

/**
 * Sends the receipts of what is done already. A send that takes longer than `maxMs` counts as failed; one that arrives all the
 * same is sent again under its id at most.
 *
 * @throws the sender's error, or that it took too long
 */
export async function sendInTime(
  receipts: ReceiptSender,
  made: readonly ReceiptDraft[],
  maxMs = maxSendMs,
): Promise<void> {
  await withinTime(receipts.send(made), maxMs, () => new Error("The queue of receipts took too long."));
}
