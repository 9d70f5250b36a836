import { describe, expect, it } from "vitest";
import { createCompleteWriteback } from "../../../shared/gateway/webhooks/recording/complete-writeback.ts";
import { aPepper } from "../../support/builders/a-pepper.ts";
import { aWebhook } from "../../support/builders/a-webhook.ts";
import { crashing, Life } from "../../support/fakes/crashing.ts";
import { recover } from "../../support/harnesses/job-crashes.ts";
import { type JobHarness, jobHarness, refillOf, unreachable } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

const secret = { clientId: "id", clientSecret: "s", pepper: aPepper, pointers: { writeback: "/work/id" } };
const accepted = (id: unknown = "w-1") => ({ ...answers(202, JSON.stringify({ error: 0, work: { id } })), done: true });

/** A connection whose answers and webhooks name the accepted work, and a vendor that accepts it. */
function setUp(...ids: readonly unknown[]): JobHarness {
  const harness = jobHarness();
  harness.secrets.put("rx-gateway/test/si-compounding/default", JSON.stringify(secret));
  harness.vendor.script.push(...(ids.length === 0 ? ["w-1"] : ids).map((id) => accepted(id)));
  return harness;
}

const pointers = { writeback: "/ref", result: "/state" };

/** What a webhook that names the work does to its job. */
function hear(
  harness: JobHarness,
  payload: unknown,
  life = new Life(),
  { connection = "default", receivedAt = harness.clock.now(), jobs = harness.jobs } = {},
): Promise<void> {
  const complete = createCompleteWriteback({
    ...harness,
    jobs: crashing(jobs, life),
    writebacks: crashing(harness.writebacks, life),
    eventQueue: crashing(harness.eventQueue.port, life),
    receipts: crashing(harness.receipts, life),
  });
  return complete(aWebhook(payload, { vendor: "si-compounding", connection, pointers, receivedAt }));
}

const done = { ref: "w-1", state: "Completed" };
const refused = { ref: "w-1", state: "Failed" };
const async = { prefer: "respond-async" };

describe("a job that the vendor has accepted with 202", () => {
  it.each([
    [done, "succeeded"],
    [refused, "failed"],
  ])("ends as a webhook says that names its work: %j", async (payload, status) => {
    const harness = setUp();
    expect((await harness.refill()).status).toBe(202);
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", vendorPending: true });

    await hear(harness, payload);

    expect(harness.onlyJob()).toMatchObject({ status, outcome: "answered", responseStatus: 202 });
    expect(harness.onlyJob().vendorPending).toBeUndefined();
    expect(await harness.notifications.publish()).toEqual([`job.${status}`]);
    const { text } = await harness.api("GET", `/v1/jobs/${harness.onlyJob().id}`);
    expect(JSON.parse(text)).not.toHaveProperty("endedByWebhook");
  });

  it.each([
    [refused, done, "succeeded"],
    [done, refused, "failed"],
  ])("ends by its own webhook, not by one of earlier work with its reference: %j, then %j", async (old, own, status) => {
    const harness = setUp();
    await hear(harness, old);
    harness.clock.advance(600_000);
    await harness.refill();
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", vendorPending: true });
    await hear(harness, own);
    expect(harness.onlyJob()).toMatchObject({ status, responseStatus: 202 });
    expect(harness.onlyJob().vendorPending).toBeUndefined();
  });

  it("has one notification of its end, however often the webhook comes and whatever it says later", async () => {
    const harness = setUp();
    await harness.refill();

    for (const payload of [done, done, refused]) await hear(harness, payload);

    expect(await recover(harness)).toEqual(["job.succeeded"]);
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded" });
  });

  it.each([
    [done, ["job.succeeded", "job.succeeded"]],
    [refused, ["job.succeeded", "job.failed"]],
  ])("from the queue has a notification of its acceptance and one of its end: %j", async (payload, types) => {
    const harness = setUp();
    await harness.refill(async);
    await harness.processQueue();
    await harness.notifications.publish();

    await hear(harness, payload);

    expect(await recover(harness)).toEqual(types);
  });

  it.each([
    ["an unknown reference", { ref: "w-2", state: "Completed" }],
    ["an intermediate state", { ref: "w-1", state: "Processing" }],
    ["no state", { ref: "w-1" }],
    ["no reference", { state: "Completed" }],
    ["a state of another kind", { ref: "w-1", state: ["Completed"] }],
    ["no JSON", "<done/>"],
  ])("stays pending after a webhook with %s", async (_what, payload) => {
    const harness = setUp();
    await harness.refill();

    await hear(harness, payload);

    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", vendorPending: true });
  });

  it("stays pending after a webhook of another connection with its reference", async () => {
    const harness = setUp();
    await harness.refill();

    await hear(harness, done, new Life(), { connection: "clinic-2" });

    expect(harness.onlyJob()).toMatchObject({ vendorPending: true });
  });

  it("ends at once when the webhook was quicker than the answer", async () => {
    const harness = setUp();
    await hear(harness, refused);

    expect((await harness.refill()).status).toBe(202);

    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered" });
    expect(harness.onlyJob().vendorPending).toBeUndefined();
  });

  it("is not ended by a result that was recorded long before it", async () => {
    const harness = setUp();
    await hear(harness, refused);
    harness.clock.advance(3_600_000);

    await harness.refill();

    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", vendorPending: true });
  });

  it("is not ended by a webhook of earlier work that is processed after it", async () => {
    const harness = setUp();
    const receivedAt = harness.clock.now();
    harness.clock.advance(3_600_000);
    await harness.refill();

    await hear(harness, refused, new Life(), { receivedAt });
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", vendorPending: true });

    await hear(harness, done);
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", endedByWebhook: true });
  });

  it("keeps its reference when the vendor gives a later job the same one", async () => {
    const harness = setUp("w-1", "w-1");
    await harness.refill();
    await harness.refill({}, { body: refillOf(2) });

    await hear(harness, refused);

    expect(harness.jobs.all().map(({ status, vendorPending }) => [status, vendorPending])).toEqual(
      expect.arrayContaining([
        ["failed", undefined],
        ["succeeded", true],
      ]),
    );
  });

  it.each([
    [undefined],
    [""],
    [{}],
    ["x".repeat(300)],
  ])("is pending as before when its answer names the work %j", async (id) => {
    const harness = setUp();
    harness.vendor.script.splice(0, 1, answers(202, JSON.stringify({ error: 0, work: { id } })));

    expect((await harness.refill()).status).toBe(202);
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", vendorPending: true });
  });

  it("is pending, and its partner is answered, when the reference cannot be recorded", async () => {
    const harness = setUp();
    const by = { ...harness.instance(), writebacks: { linkWriteback: unreachable } };

    expect((await harness.refill({}, { by })).status).toBe(202);
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", vendorPending: true });
  });

  it("whose attempt is still being completed is ended when the webhook is received again", async () => {
    const harness = setUp();
    const life = new Life();
    const by = harness.instance(life);
    const linkWriteback: typeof by.writebacks.linkWriteback = async (...given) => {
      const linked = await by.writebacks.linkWriteback(...given);
      await expect(hear(harness, done)).rejects.toThrow("is being completed");
      return linked;
    };
    await harness.refill({}, { by: { ...by, writebacks: { linkWriteback } } });

    await hear(harness, done);

    expect(harness.onlyJob()).toMatchObject({ status: "succeeded" });
    expect(harness.onlyJob().vendorPending).toBeUndefined();
  });
});

describe("a webhook that finds its job sending", () => {
  it.each([
    ["completed", {}],
    ["marked uncertain", { completeAttempt: unreachable }],
  ])("is received again where the job is %s before it is looked up", async (_what, change) => {
    const harness = setUp();
    const by = harness.instanceWith(change);
    const hasChanged = Promise.withResolvers<void>();
    const isRefused = Promise.withResolvers<void>();
    const { completeWriteback, lookUpJob } = harness.jobs;
    const jobs = {
      ...harness.jobs,
      completeWriteback: async (...given: Parameters<typeof completeWriteback>) => {
        const completed = await completeWriteback(...given);
        isRefused.resolve();
        return completed;
      },
      lookUpJob: async (id: string) => {
        await hasChanged.promise;
        return await lookUpJob(id);
      },
    };
    let hearing: Promise<unknown> | undefined;
    const linkWriteback: typeof by.writebacks.linkWriteback = async (...given) => {
      const linked = await by.writebacks.linkWriteback(...given);
      hearing = hear(harness, done, new Life(), { jobs }).catch((error: unknown) => error);
      await isRefused.promise;
      return linked;
    };

    await harness.refill({}, { by: { ...by, writebacks: { linkWriteback } } });
    await recover(harness);
    hasChanged.resolve();

    expect(await hearing).toMatchObject({ name: "WritebackInProgressError" });
    await hear(harness, done);
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", endedByWebhook: true });
  });
});

describe("a job whose answer was lost", () => {
  it("answers a repeat of its request by what the webhook says of the work", async () => {
    const answers: unknown[] = [];
    for (const payload of [done, refused]) {
      const harness = setUp();
      const by = harness.instanceWith({ completeAttempt: unreachable });
      const key = { "idempotency-key": "k1" };
      await harness.refill(key, { by });
      await recover(harness);
      await hear(harness, payload);

      const { status, headers, text } = await harness.refill(key);
      answers.push([status, headers["Gateway-Outcome"], headers["Retry-After"], JSON.parse(text)]);
      expect(harness.vendor.doneCalls).toBe(1);
    }
    expect(answers).toEqual([
      [200, undefined, undefined, expect.objectContaining({ status: "succeeded", outcome: "answered" })],
      [409, "answered", undefined, expect.objectContaining({ title: "The vendor's work failed", retryable: false })],
    ]);
  });
});

describe("a crash at any step", () => {
  it("of the call leaves a job that the webhook ends, or one that is uncertain", async () => {
    const ends = new Set<string>();
    for (let step = 1; step < 40; step += 1) {
      for (const when of ["before", "after"] as const) {
        const harness = setUp();
        await harness.refill({}, { by: harness.instance(new Life({ step, when })) }).catch(() => undefined);
        await hear(harness, done).catch(() => undefined);
        await recover(harness);
        await hear(harness, done);
        await recover(harness);
        for (const { status, vendorPending } of harness.jobs.all()) ends.add(`${status} ${vendorPending}`);
      }
    }
    expect([...ends].toSorted()).toEqual(["succeeded undefined", "uncertain undefined"]);
  });

  it("of the completion leads to the same job and one notification", async () => {
    for (let step = 1; step < 6; step += 1) {
      for (const when of ["before", "after"] as const) {
        const harness = setUp();
        await harness.refill();
        await hear(harness, refused, new Life({ step, when })).catch(() => undefined);
        await hear(harness, refused);
        expect(await recover(harness)).toEqual(["job.failed"]);
        expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered" });
        expect(harness.onlyJob().dueAt).toBeUndefined();
      }
    }
  });
});
