import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import { Problem } from "../../../core/problem.ts";
import type { GatewayResponse } from "../../../http/messages.ts";
import type { Disclose, Shown } from "../../model/disclosure.ts";
import type { ReceiptDraft } from "../../model/receipt.ts";
import type { ReceiptSender } from "../../ports/receipt-sender.ts";
import { sendReceipt } from "../../receipts/send-receipt.ts";
import { answerReceipt, intentReceipt, problemReceipt, type RoutedRequest } from "./route-receipt.ts";

export interface AnswerOnRecordDependencies {
  readonly receipts: ReceiptSender;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
}

/**
 * Answers a request with its receipts. A change has one before it is made, since no record is left from which a crash
 * could repeat it, and one for its end. Payloads are shown once the receipt is in the queue.
 *
 * The function throws Problem 503 for a change or payload that cannot be put on record, and what the answer throws.
 */
export function createAnswerOnRecord(deps: AnswerOnRecordDependencies) {
  const { receipts, clock } = deps;
  const require = async (receipt: ReceiptDraft | undefined, detail: string): Promise<void> => {
    if (receipt === undefined) return;
    await receipts.send([receipt]).catch((cause: unknown) => {
      throw notOnRecord(detail, cause);
    });
  };
  return async (
    routed: RoutedRequest,
    answer: (disclose: Disclose) => Promise<GatewayResponse>,
  ): Promise<GatewayResponse> => {
    await require(intentReceipt(routed, clock.now()), "Nothing was changed.");
    const shown: Shown[] = [];
    const disclose: Disclose = (subjects, purpose, event) => {
      shown.push({ subjects, purpose, ...(event === undefined ? {} : { event }) });
    };
    const answered = await answer(disclose).catch(async (error: unknown) => {
      const receipt = problemReceipt(routed, error, clock.now());
      if (receipt !== undefined) await sendReceipt(deps, receipt);
      throw error;
    });
    const receipt = answerReceipt(routed, answered, clock.now(), shown);
    if (receipt?.kind === "payload-read")
      await require(receipt, "The gateway shows no payload that it cannot account for.");
    else if (receipt !== undefined) await sendReceipt(deps, receipt);
    return answered;
  };
}

function notOnRecord(detail: string, cause: unknown): Problem {
  return new Problem(
    {
      status: 503,
      name: "not-on-record",
      title: "The request could not be put on record",
      detail: `The record of requests is out of reach. ${detail} Try again.`,
      retryable: true,
      retryAfterSeconds: 1,
    },
    { cause },
  );
}
