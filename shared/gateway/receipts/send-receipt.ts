import { describeError, type Log } from "../../core/log.ts";
import type { ReceiptDraft } from "../model/receipt.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";
import { sendInTime } from "./send-in-time.ts";

/**
 * Sends a receipt of what is done already. Where its queue cannot be reached, the log has it instead, as an error: a
 * receipt names no patient, and a delivery must not be repeated for its receipt's sake.
 */
export async function sendReceipt(
  { receipts, log }: { readonly receipts: ReceiptSender; readonly log: Pick<Log, "error"> },
  receipt: ReceiptDraft,
): Promise<void> {
  try {
    await sendInTime(receipts, [receipt]);
  } catch (error) {
    const { requestSha256: _, answerSha256: __, disclosed: ___, alsoDisclosed: ____, ...shown } = receipt;
    log.error("receipt.not-sent", { receipt: JSON.stringify(shown), ...describeError(error) });
  }
}
