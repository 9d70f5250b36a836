import { describe, expect, it } from "vitest";
import { parseReceiptMessage, type ReceiptMessage } from "../../../shared/gateway/messages/receipt-messages.ts";
import { createReceipt } from "../../../shared/gateway/model/receipt.ts";
import { createReceiptSender } from "../../../shared/gateway/receipts/receipt-sender.ts";
import { memoryQueue } from "../../support/fakes/memory-queue.ts";

const receipts = (count: number, reason = "") =>
  Array.from({ length: count }, (_, number) =>
    createReceipt({ kind: "list-read", of: ["request", number], at: 1, outcome: "answered", reason }),
  );

describe("The sender of receipts", () => {
  it("sends receipts that arise together in one message", async () => {
    const queue = memoryQueue<ReceiptMessage>();
    await createReceiptSender(queue).send(receipts(100));
    expect(queue.takeAll().map(parseReceiptMessage)).toEqual([{ v: 1, receipts: receipts(100) }]);
  });

  it("sends nothing where there is no receipt", async () => {
    const queue = memoryQueue<ReceiptMessage>();
    await createReceiptSender(queue).send([]);
    expect(queue.takeAll()).toEqual([]);
  });

  it("splits receipts over messages of at most 256 KiB and loses none", async () => {
    const queue = memoryQueue<ReceiptMessage>();
    const all = receipts(1_000, "é".repeat(200));
    await createReceiptSender(queue).send(all);
    const messages = queue.takeAll();
    const sizes = messages.map((message) => Buffer.byteLength(JSON.stringify(message)));
    expect(Math.max(...sizes)).toBeLessThan(256 * 1024);
    expect(messages.flatMap((message) => message.receipts)).toEqual(all);
  });
});
