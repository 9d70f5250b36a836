import { measure } from "../../core/measure.ts";
import type { ReceiptMessage } from "../messages/receipt-messages.ts";
import type { Receipt } from "../model/receipt.ts";
import type { SignReceipt } from "./receipt-macs.ts";
import { restoreHead } from "./restore-head.ts";
import { type ChainWriting, createWriteChain } from "./write-chain.ts";

interface Dependencies extends ChainWriting {
  readonly signer: () => Promise<SignReceipt>;
}

/**
 * Creates the function that writes the receipts of a batch of messages as one object of the chain. The messages may be
 * acknowledged once it resolves; a batch that is handled twice leaves its receipts in the chain twice, under the same ids.
 */
export function createWriteReceipts(deps: Dependencies): (messages: readonly ReceiptMessage[]) => Promise<void> {
  const { log, signer } = deps;
  const writeChain = createWriteChain(deps);
  let isRestored = false;
  return async (messages) => {
    const start = performance.now();
    const sign = await signer();
    const receipts = distinct(messages.flatMap((message) => message.receipts).map(sign));
    // Once in a container's lifetime: a restored table is used by new containers alone.
    if (!isRestored) await restoreHead(deps);
    isRestored = true;
    const { seq } = await writeChain(receipts);
    const ms = Math.round(performance.now() - start);
    const { length: count } = receipts;
    log.info(
      "receipts.written",
      { seq, count, messages: messages.length, ms },
      measure({ ReceiptsWritten: count }, {}),
    );
  };
}

function distinct(receipts: readonly Receipt[]): readonly Receipt[] {
  return [...new Map(receipts.toReversed().map((one) => [one.id, one])).values()].toReversed();
}
