import { describe, expect, it } from "vitest";
import type { Delivery } from "../../../shared/gateway/model/delivery.ts";
import { createReceipt } from "../../../shared/gateway/model/receipt.ts";
import { describeMessage } from "../../../shared/gateway/operator/describe-message.ts";
import { createRedriveDeadLetters, type Redriven } from "../../../shared/gateway/operator/redrive-dead-letters.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { aDelivery } from "../../support/builders/an-event.ts";
import { type Crash, crashing, Life } from "../../support/fakes/crashing.ts";
import { memoryDeadLetters } from "../../support/fakes/memory-dead-letters.ts";

const delivery = JSON.stringify({ v: 1, deliveryId: "dlv_1", attempt: 2 });
const job = JSON.stringify({ v: 1, jobId: "job_1", attempt: 1 });
const webhook = JSON.stringify({
  v: 1,
  kind: "webhook",
  vendor: "md-integrations",
  connection: "default",
  receivedAt: 1,
  contentType: null,
  body: Buffer.from("Jane Roe").toString("base64"),
});

function setUp(bodies: readonly string[], stored: { delivery?: Delivery; job?: ReturnType<typeof aJob> } = {}) {
  const deadLetters = memoryDeadLetters(bodies);
  const deps = {
    deadLetters,
    store: { findDelivery: async () => stored.delivery },
    jobs: { lookUpJob: async () => stored.job },
  };
  const redrive = async (queue: string, max = 100, other: Partial<typeof deps> = {}) => {
    const all: Redriven[] = [];
    for await (const one of createRedriveDeadLetters({ ...deps, ...other })({ queue, max })) all.push(one);
    return all;
  };
  return { deadLetters, redrive };
}

describe("dead letters", () => {
  it("are redriven unchanged, each once, and are described without their content", async () => {
    const { deadLetters, redrive } = setUp(Array.from({ length: 25 }, () => webhook));

    const redriven = await redrive("intake");

    expect(redriven).toHaveLength(25);
    expect(redriven[0]).toMatchObject({
      message: { kind: "webhook", of: "md-integrations/default" },
      dropped: undefined,
    });
    expect(JSON.stringify(redriven)).not.toContain(Buffer.from("Jane Roe").toString("base64"));
    expect(deadLetters.redrivenBodies).toEqual(Array.from({ length: 25 }, () => webhook));
    expect(await deadLetters.count()).toBe(0);
  });

  it("are redriven up to a maximum", async () => {
    const { deadLetters, redrive } = setUp([webhook, webhook, webhook]);
    expect(await redrive("intake", 2)).toHaveLength(2);
    expect(await deadLetters.count()).toBe(1);
  });

  it("are at most duplicated by a crash, never lost", async () => {
    for (const when of ["before", "after"] as const) {
      for (let step = 1; ; step += 1) {
        const { deadLetters, redrive } = setUp([webhook, webhook]);
        const life = new Life({ step, when });
        await redrive("intake", 100, { deadLetters: crashing(deadLetters, life) }).catch((error: Crash) => error);
        deadLetters.show();
        await redrive("intake");

        expect(deadLetters.redrivenBodies.length).toBeGreaterThanOrEqual(2);
        expect(deadLetters.redrivenBodies.length).toBeLessThanOrEqual(3);
        expect(await deadLetters.count()).toBe(0);
        if (!life.ended) break;
      }
    }
  });

  it.each<[string, Delivery | undefined, string | undefined]>([
    ["is no longer stored", undefined, "the delivery is no longer stored"],
    ["was delivered", aDelivery({ status: "delivered", attempted: 2 }), "the delivery is delivered"],
    ["has failed", aDelivery({ status: "failed", attempted: 2 }), "the delivery is failed"],
    ["had that attempt", aDelivery({ attempted: 2 }), "that attempt was made"],
    ["is pending", aDelivery({ attempted: 1 }), undefined],
    ["is held", aDelivery({ status: "held", attempted: 1 }), undefined],
  ])("of a delivery that %s have the expected result", async (_what, stored, dropped) => {
    const { deadLetters, redrive } = setUp([delivery], stored === undefined ? {} : { delivery: stored });
    expect(await redrive("delivery")).toMatchObject([{ message: { kind: "delivery", of: "dlv_1" }, dropped }]);
    expect(deadLetters.redrivenBodies).toHaveLength(dropped === undefined ? 1 : 0);
  });

  it.each<[string, ReturnType<typeof aJob> | undefined, string | undefined]>([
    ["is no longer stored", undefined, "the job is no longer stored"],
    ["has ended", aJob({ status: "succeeded" }), "the job is succeeded"],
    ["is queued", aJob({ status: "queued" }), undefined],
    ["is uncertain", aJob({ status: "uncertain" }), undefined],
  ])("of a job that %s have the expected result", async (_what, stored, dropped) => {
    const { redrive } = setUp([job], stored === undefined ? {} : { job: stored });
    expect(await redrive("jobs-syncvet")).toMatchObject([{ message: { kind: "job", of: "job_1" }, dropped }]);
  });
});

describe("a message", () => {
  const key = "webhooks/whk_1";
  const receipt = createReceipt({ kind: "change", of: [1], at: 0, outcome: "changed" });
  const record = { eventSource: "aws:s3", eventName: "ObjectCreated:Put", s3: { object: { key } } };
  it.each<[string, unknown, string, string]>([
    ["intake", { v: 1, kind: "fan-out", eventId: "evt_1" }, "fan-out", "evt_1"],
    ["intake", { v: 1, kind: "job-notification", jobId: "job_1" }, "job-notification", "job_1"],
    [
      "intake",
      { v: 1, kind: "endpoint-paused", partnerId: "prt_1", endpointId: "ep_1", pausedAt: 1 },
      "endpoint-paused",
      "ep_1",
    ],
    [
      "intake",
      { v: 1, kind: "recovery-page", endpointId: "ep_1", recoveryId: "rcv_1", page: 1 },
      "recovery-page",
      "rcv_1",
    ],
    ["intake", { Records: [record] }, "large-webhook", "whk_1"],
    ["intake", { Service: "Amazon S3", Event: "s3:TestEvent" }, "test", ""],
    ["receipts", { v: 1, receipts: [receipt] }, "receipts", receipt.id],
    ["intake", { v: 2, kind: "webhook" }, "unreadable", ""],
    ["delivery", { v: 1, kind: "fan-out", eventId: "evt_1" }, "unreadable", ""],
    ["jobs-syncvet", "no JSON object", "unreadable", ""],
  ])("of the queue %s is described by its kind: %j", (queue, value, kind, of) => {
    expect(describeMessage(queue, JSON.stringify(value))).toMatchObject({ kind, of });
  });
});
