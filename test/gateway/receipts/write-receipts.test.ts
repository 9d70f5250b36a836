import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { dynamoChainHeadStore } from "../../../shared/aws/dynamodb-chain-head-store.ts";
import { createReceipt, type ReceiptDraft } from "../../../shared/gateway/model/receipt.ts";
import { receiptSigner } from "../../../shared/gateway/receipts/receipt-macs.ts";
import { createWriteReceipts } from "../../../shared/gateway/receipts/write-receipts.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryChainObjects } from "../../support/fakes/memory-chain-objects.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

it("The writer of receipts indexes disclosures after its object is in the chain, which has no subject and no purpose", async () => {
  const objects = memoryChainObjects();
  const indexed: { drafts: readonly ReceiptDraft[]; place: object; objects: number }[] = [];
  const log = silentLog();
  const write = createWriteReceipts({
    heads: dynamoChainHeadStore(new MemoryTable()),
    objects: objects.port,
    clock: manualClock(Date.parse("2026-11-26T10:00:00Z")),
    log,
    signer: async () => receiptSigner("key"),
    indexDisclosures: async (written) => void indexed.push({ ...written, objects: objects.keys().length }),
  });
  const facts = { kind: "payload-read", at: Date.parse("2026-11-26T10:00:00Z"), outcome: "read" } as const;
  const disclosed = { subjects: ["sub_v_canary"], purpose: "payment" as const };
  const drafts = [createReceipt({ ...facts, of: [1], disclosed }), createReceipt({ ...facts, of: [2] })];

  await write([{ v: 1, receipts: drafts }]);

  expect(indexed).toMatchObject([{ drafts, place: { day: "2026-11-26", seq: 1 }, objects: 1 }]);
  const [key = ""] = objects.keys();
  const text = gunzipSync(objects.objects.get(key) ?? new Uint8Array()).toString("utf8");
  expect(text.split("\n")).toHaveLength(4);
  for (const canary of ["disclosed", "sub_v", "payment"]) expect(text + log.lines.join()).not.toContain(canary);
});
