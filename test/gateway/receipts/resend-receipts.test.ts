import { expect, it } from "vitest";
import { createReceipt } from "../../../shared/gateway/model/receipt.ts";
import { createResendReceipts } from "../../../shared/gateway/receipts/resend-receipts.ts";
import { sendReceipt } from "../../../shared/gateway/receipts/send-receipt.ts";
import { anEvent } from "../../support/builders/an-event.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryReceipts } from "../../support/fakes/memory-receipts.ts";
import { memoryWebhookStore } from "../../support/fakes/memory-stores.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

async function setUp() {
  const clock = manualClock();
  const store = memoryWebhookStore(clock);
  await store.storeEvent(anEvent({ id: "evt_1", about: { keys: ["sub_v_1"], timed: true } }), 0);
  const receipts = memoryReceipts();
  const log = silentLog();
  const names = { at: clock.now(), partner: "prt_1", outcome: "delivered" };
  const made = ["evt_1", "evt_gone"].map((event) =>
    createReceipt({ kind: "delivery", of: [event, 1], event, request: Buffer.from("body"), ...names }),
  );
  const read = createReceipt({ kind: "list-read", of: ["r"], ...names });
  for (const receipt of [...made, read]) {
    receipts.fail(1);
    await sendReceipt({ receipts, log }, receipt);
  }
  return { receipts, resend: createResendReceipts({ receipts, store }), lines: log.lines, all: [...made, read] };
}

it("Receipts that only the log has are sent under their ids, with the subjects of their events and without digests", async () => {
  const { receipts, resend, lines, all } = await setUp();
  expect(receipts.sent).toEqual([]);
  expect(await resend([...lines, ...lines, ""].join("\n"))).toEqual({ sent: 3, disclosures: 1, skipped: 0 });
  const [first, ...others] = all.map((receipt) => ({ ...receipt, requestSha256: null, answerSha256: null }));
  expect(receipts.sent).toEqual([{ ...first, disclosed: { subjects: ["sub_v_1"], purpose: null } }, ...others]);
});

it("Lines of the log that have no receipt are counted, and nothing is sent of them", async () => {
  const { receipts, resend } = await setUp();
  const others = [
    "no JSON",
    "null",
    JSON.stringify({ event: "receipt.not-sent", job: "job_1", attempt: 1 }),
    JSON.stringify({ event: "other", receipt: "{}" }),
    JSON.stringify({ event: "receipt.not-sent", receipt: '{"kind": "delivery"}' }),
  ];
  expect(await resend(others.join("\n"))).toEqual({ sent: 0, disclosures: 0, skipped: 5 });
  expect(receipts.sent).toEqual([]);
});
