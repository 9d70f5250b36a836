import { readChainKey } from "../../../../shared/gateway/receipts/chain-keys.ts";
import { lastKey } from "../../../../shared/gateway/receipts/last-key.ts";
import type { StageStores } from "../../open-stage.ts";
import type { ReceiptFacts } from "../assess/receipts.ts";

/** The head is read first: it can only be behind an object that is put meanwhile. */
export async function readReceiptChain({ heads, chain }: Pick<StageStores, "heads" | "chain">): Promise<ReceiptFacts> {
  const { seq: head } = await heads.read();
  const key = await lastKey(chain);
  return { head, last: key === undefined ? undefined : readChainKey(key) };
}
