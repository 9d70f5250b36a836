import { createHmac } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { PacedOrder, SentWebhook } from "./paced-order.ts";

// A vendor in a process of its own: sends signed webhooks at an even pace, whatever their answers take, and reports when
// each was sent and acknowledged. A webhook that is not acknowledged is sent again, as a vendor does.

const maxTries = 10;
const retryMs = 500;

process.once("message", (order: PacedOrder) => {
  sendAll(order).then((sent) => process.send?.(sent, () => process.disconnect()));
});

async function sendAll(order: PacedOrder): Promise<readonly SentWebhook[]> {
  const sending: Promise<SentWebhook>[] = [];
  const start = performance.now();
  for (let number = 0; number < order.perSecond * order.seconds; number += 1) {
    await wait(Math.max(0, start + (number * 1000) / order.perSecond - performance.now()));
    sending.push(sendOne(order, `${order.name}-${number}`));
  }
  return await Promise.all(sending);
}

async function sendOne({ url, secret, authorization }: PacedOrder, caseId: string): Promise<SentWebhook> {
  const body = JSON.stringify({
    timestamp: Math.floor(Date.now() / 1000),
    event_type: "case_waiting",
    case_id: caseId,
  });
  const headers = { signature: createHmac("sha256", secret).update(body).digest("hex"), authorization };
  const sentAt = Date.now();
  for (let tries = 0; tries < maxTries; tries += 1) {
    const isAccepted = await fetch(url, { method: "POST", headers, body }).then(
      async (answer) => {
        await answer.arrayBuffer();
        return answer.ok;
      },
      () => false,
    );
    if (isAccepted) return { caseId, sentAt, acceptedAt: Date.now() };
    await wait(retryMs);
  }
  return { caseId, sentAt, acceptedAt: null };
}
