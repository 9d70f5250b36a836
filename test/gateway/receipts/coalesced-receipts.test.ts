import { expect, it } from "vitest";
import { createReceipt } from "../../../shared/gateway/model/receipt.ts";
import { coalescedReceipts } from "../../../shared/gateway/receipts/coalesced-receipts.ts";
import { memoryReceipts } from "../../support/fakes/memory-receipts.ts";

const receiptOf = (id: number) => createReceipt({ kind: "delivery", of: [id], at: 0, outcome: "delivered" });

it("Receipts that arise while a message is on its way are sent in one message", async () => {
  const messages: number[] = [];
  const sender = coalescedReceipts({
    async send(receipts) {
      messages.push(receipts.length);
    },
  });

  const first = sender.send([receiptOf(1)]);
  await Promise.resolve();
  await Promise.all([first, sender.send([receiptOf(2)]), sender.send([receiptOf(3)])]);

  expect(messages).toEqual([1, 2]);
});

it("A message that fails fails the callers of its receipts alone", async () => {
  const memory = memoryReceipts();
  const sender = coalescedReceipts(memory);
  memory.fail(1);

  const first = sender.send([receiptOf(1)]);
  await expect(first).rejects.toThrow();
  await sender.send([receiptOf(2)]);

  expect(memory.sent).toEqual([receiptOf(2)]);
});
