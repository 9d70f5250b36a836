import { expect, it } from "vitest";
import type { ReceiptMessage } from "../../../shared/gateway/messages/receipt-messages.ts";
import { createReceipt } from "../../../shared/gateway/model/receipt.ts";
import { queuedReceipts } from "../../../shared/gateway/receipts/queued-receipts.ts";
import { sendInTime } from "../../../shared/gateway/receipts/send-in-time.ts";
import { memoryQueue } from "../../support/fakes/memory-queue.ts";

const receipt = createReceipt({
  kind: "vendor-call",
  of: ["job_1"],
  at: 1,
  outcome: "answered",
  partner: "prt_1",
  key: null,
  operation: "getPatient",
  vendor: "si-compounding",
  connection: "default",
  status: 200,
});

it("A queue that hangs fails a send in time, and the sends behind it", async () => {
  const hanging = { ...memoryQueue<ReceiptMessage>().port, sendMany: () => new Promise<void>(() => {}) };
  const receipts = queuedReceipts(hanging);
  const ended = await Promise.allSettled([sendInTime(receipts, [receipt], 20), sendInTime(receipts, [receipt], 20)]);
  expect(ended.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

it("A send in time ends with its message in the queue", async () => {
  const queue = memoryQueue<ReceiptMessage>();
  await sendInTime(queuedReceipts(queue.port), [receipt]);
  expect(queue.sent).toHaveLength(1);
});
