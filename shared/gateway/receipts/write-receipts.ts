import { measure } from "../../core/measure.ts";
import type { ReceiptMessage } from "../messages/receipt-messages.ts";
import type { ChainPlace } from "../model/chain-head.ts";
import type { Receipt, ReceiptDraft } from "../model/receipt.ts";
import type { SignReceipt } from "./receipt-macs.ts";
import { restoreHead } from "./restore-head.ts";
import { type ChainWriting, createWriteChain } from "./write-chain.ts";

interface Dependencies extends ChainWriting {
  readonly signer: () => Promise<SignReceipt>;
  /** Indexes the disclosures of receipts that are in the chain. */
  readonly indexDisclosures: (written: {
    readonly drafts: readonly ReceiptDraft[];
    readonly place: ChainPlace;
  }) => Promise<void>;
}

/**
 * Creates the function that writes the receipts of a batch of messages as one object of the chain. The messages may be
 * acknowledged once it resolves; a batch that is handled twice leaves its receipts in the chain twice, under the same ids.
 * Disclosures are indexed after that, by the object that has them.
 */
export function createWriteReceipts(deps: Dependencies): (messages: readonly ReceiptMessage[]) => Promise<void> {
  const { log, signer, indexDisclosures } = deps;
  const writeChain = createWriteChain(deps);
  let isRestored = false;
  return async (messages) => {
    const start = performance.now();
    const sign = await signer();
    const drafts = messages.flatMap((message) => message.receipts);
    const receipts = distinct(drafts.map(sign));
    // Once in a container's lifetime: a restored table is used by new containers alone.
    if (!isRestored) await restoreHead(deps);
    isRestored = true;
    const place = await writeChain(receipts);
    await indexDisclosures({ drafts, place });
    const ms = Math.round(performance.now() - start);
    const { length: count } = receipts;
    log.info(
      "receipts.written",
      { seq: place.seq, count, messages: messages.length, ms },
      measure({ ReceiptsWritten: count }, {}),
    );
  };
}

function distinct(receipts: readonly Receipt[]): readonly Receipt[] {
  return [...new Map(receipts.toReversed().map((one) => [one.id, one])).values()].toReversed();
}
