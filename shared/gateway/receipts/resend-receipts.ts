import { isValid } from "../../core/schema/schema.ts";
import { disclosedOf } from "../model/disclosure.ts";
import { type ReceiptDraft, receiptDraft } from "../model/receipt.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";

export interface ResendReceiptsDependencies {
  readonly receipts: ReceiptSender;
  readonly store: Pick<EventStore, "findEvent">;
}

export interface ResentReceipts {
  /** Distinct receipts that are in the queue. */
  readonly sent: number;
  /** Those of them that are indexed as disclosures. */
  readonly disclosures: number;
  /** Lines that have no receipt. */
  readonly skipped: number;
}

/**
 * Sends the receipts of lines `receipt.not-sent` (`sendReceipt`). Their ids are the same, so that readers drop one that arrived all the
 * same, or is sent twice. The log has no digests of bodies and no subjects: a receipt has no MACs then, and the subjects of a
 * delivery are those of its event, as long as that is stored, without a purpose.
 *
 * The input is one line of the log a line. The function throws the sender's error; then nothing, or a part, is sent.
 */
export function createResendReceipts({ receipts, store }: ResendReceiptsDependencies) {
  return async (log: string): Promise<ResentReceipts> => {
    const lines = log.split("\n").filter((line) => line.trim() !== "");
    const read = lines.flatMap((line) => readReceipt(line) ?? []);
    const distinct = [...new Map(read.map((receipt) => [receipt.id, receipt])).values()];
    const made: ReceiptDraft[] = [];
    for (const receipt of distinct) made.push(await withSubjects(store, receipt));
    if (made.length > 0) await receipts.send(made);
    const disclosures = made.filter(({ disclosed }) => disclosed !== undefined).length;
    return { sent: made.length, disclosures, skipped: lines.length - read.length };
  };
}

/** The receipt of a line; `undefined` where it has none. */
function readReceipt(line: string): ReceiptDraft | undefined {
  try {
    const { event, receipt } = JSON.parse(line) as { readonly event?: unknown; readonly receipt?: unknown };
    if (event !== "receipt.not-sent" || typeof receipt !== "string") return undefined;
    const draft: unknown = { ...JSON.parse(receipt), requestSha256: null, answerSha256: null };
    return isValid(receiptDraft, draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

async function withSubjects(store: ResendReceiptsDependencies["store"], receipt: ReceiptDraft): Promise<ReceiptDraft> {
  if (receipt.kind !== "delivery" || receipt.event === undefined) return receipt;
  const disclosed = disclosedOf((await store.findEvent(receipt.event))?.about?.keys ?? [], null);
  return disclosed === undefined ? receipt : { ...receipt, disclosed };
}
