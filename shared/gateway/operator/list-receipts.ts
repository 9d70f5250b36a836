import type { Receipt } from "../model/receipt.ts";
import type { ReceiptKind } from "../model/receipt-kinds.ts";
import type { ChainObjects } from "../ports/chain-objects.ts";
import { type ReceiptFilter, readReceipts } from "../receipts/read-chain.ts";

export interface ReceiptsToList extends ReceiptFilter {
  readonly kind: ReceiptKind | undefined;
  /** Epoch milliseconds. */
  readonly since: number;
  readonly until: number | undefined;
  readonly max: number;
}

export interface ListedReceipts {
  /** The last one first. */
  readonly receipts: readonly Receipt[];
  /** How many there are, those before the first `max` included. */
  readonly found: number;
}

/** Lists the last receipts of the chain. */
export function createListReceipts({ chain }: { readonly chain: ChainObjects }) {
  return async ({
    kind,
    until = Number.POSITIVE_INFINITY,
    max,
    ...filter
  }: ReceiptsToList): Promise<ListedReceipts> => {
    const last: Receipt[] = [];
    let found = 0;
    for await (const receipt of readReceipts(chain, filter)) {
      if (Date.parse(receipt.at) > until || (kind !== undefined && receipt.kind !== kind)) continue;
      found += 1;
      last.push(receipt);
      if (last.length > max) last.shift();
    }
    return { receipts: last.toReversed(), found };
  };
}
