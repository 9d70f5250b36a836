import { describe, expect, it } from "vitest";
import { maxConcurrentAttempts, recordingLeaseMs } from "../../../../shared/gateway/model/webhook-times.ts";
import type { PostResult } from "../../../../shared/http/guarded-post.ts";
import { anEndpoint } from "../../../support/builders/an-endpoint.ts";
import { webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";

const payload = { timestamp: 1_767_225_000, event_type: "case_waiting", case_id: "c" };
const ref = ["prt_1", "ep_1"] as const;
const ok: PostResult = { answered: true, status: 200, retryAfter: undefined };
const late: PostResult = { answered: false, error: "No answer within 1 s.", late: true };

const pipelineWith = (endpoint: Parameters<typeof anEndpoint>[0] = {}) =>
  webhookPipeline({ firstAttempts: true, endpoints: [anEndpoint(endpoint)] });

const isTroubled = async (pipeline: ReturnType<typeof pipelineWith>): Promise<boolean> =>
  (await pipeline.endpoints.find(...ref))?.troubled === true;

describe("the first attempt at an endpoint", () => {
  it("is made while the event is recorded, and its result is the delivery's first record", async () => {
    const pipeline = pipelineWith();

    await pipeline.record(payload);

    expect(pipeline.sent).toHaveLength(1);
    expect(pipeline.storedDeliveries()).toMatchObject([
      { status: "delivered", attempted: 1, attempts: [{ status: 200 }], nextAttemptAt: null },
    ]);
    expect(pipeline.storedEvents()).toMatchObject([{ fannedOut: true }]);
    expect(pipeline.deliveryQueue.sent).toEqual([]);
    expect(await pipeline.store.findHealth("ep_1")).toBeUndefined();
  });

  it("that fails is followed by the second one from the queue, and counts for the endpoint's health", async () => {
    const pipeline = pipelineWith();
    pipeline.answers.push({ answered: true, status: 503, retryAfter: undefined });

    await pipeline.record(payload);

    const [delivery] = pipeline.storedDeliveries();
    expect(delivery).toMatchObject({ status: "pending", attempted: 1, nextAttemptAt: pipeline.clock.now() + 5_000 });
    expect(pipeline.deliveryQueue.sent).toEqual([
      { message: { v: 1, deliveryId: delivery?.id, attempt: 2 }, delaySeconds: 5, group: "prt_1" },
    ]);
    expect(await pipeline.store.findHealth("ep_1")).toMatchObject({ failures: 1 });
    expect(await isTroubled(pipeline)).toBe(true);
  });

  it("that is answered 410 disables the endpoint, and is the last one", async () => {
    const pipeline = pipelineWith();
    pipeline.answers.push({ answered: true, status: 410, retryAfter: undefined });

    await pipeline.record(payload);

    expect(pipeline.storedDeliveries()).toMatchObject([{ status: "failed", attempted: 1 }]);
    expect(await pipeline.endpoints.find(...ref)).toMatchObject({ status: "disabled" });
  });

  it("that is not answered in time is made again from the queue, with the time that an attempt has", async () => {
    const pipeline = pipelineWith();
    pipeline.answers.push(late, ok);

    await pipeline.record(payload);

    expect(pipeline.storedDeliveries()).toMatchObject([{ status: "pending", attempted: 0 }]);
    expect(await isTroubled(pipeline)).toBe(true);
    await pipeline.deliverQueued();
    expect(pipeline.storedDeliveries()).toMatchObject([{ status: "delivered", attempted: 1 }]);
    const [first, second] = pipeline.sent.map(({ headers }) => headers["webhook-id"]);
    expect(second).toBe(first);
  });

  it("that waits for an answer marks its endpoint as slow before its time is up", async () => {
    const pipeline = pipelineWith();
    const marked = async (): Promise<PostResult> => {
      while (!(await isTroubled(pipeline))) await new Promise((resolve) => setImmediate(resolve));
      return ok;
    };

    await pipeline.recordWith({ post: marked }, payload);

    expect(pipeline.storedDeliveries()).toMatchObject([{ status: "delivered", attempted: 1 }]);
    await pipeline.record({ ...payload, case_id: "later" });
    expect(pipeline.sent).toEqual([]);
  });

  it.each([
    ["is paused", { status: "paused" }],
    ["is troubled", { troubled: true }],
  ] as const)("that %s is made from the queue", async (_name, endpoint) => {
    const pipeline = pipelineWith(endpoint);

    await pipeline.record(payload);

    expect(pipeline.sent).toEqual([]);
    expect(pipeline.storedDeliveries()).toMatchObject([{ status: "pending", attempted: 0 }]);
    expect(pipeline.deliveryQueue.sent).toHaveLength(1);
  });

  it("is made for so many events at a time, and for the others from the queue", async () => {
    const pipeline = pipelineWith();
    const events = maxConcurrentAttempts + 5;

    await Promise.all(
      Array.from({ length: events }, (_, number) => pipeline.record({ ...payload, case_id: `c${number}` })),
    );

    expect(pipeline.sent).toHaveLength(maxConcurrentAttempts);
    expect(pipeline.deliveryQueue.sent).toHaveLength(5);
    await pipeline.record({ ...payload, case_id: "later" });
    expect(pipeline.sent).toHaveLength(maxConcurrentAttempts + 1);
  });

  it("is not made again by a duplicate while its worker holds the lease", async () => {
    const pipeline = pipelineWith();
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    const posts: string[] = [];
    const post = async (url: string): Promise<PostResult> => {
      posts.push(url);
      await waiting;
      return ok;
    };
    const first = pipeline.recordWith({ post }, payload);
    while (posts.length === 0) await new Promise((resolve) => setImmediate(resolve));

    await pipeline.record(payload);
    expect(pipeline.sent).toEqual([]);
    release();
    await first;

    expect(posts).toHaveLength(1);
    expect(pipeline.storedDeliveries()).toMatchObject([{ status: "delivered", attempted: 1 }]);
  });

  it("is made by the worker that resumes the event after the lease, and what was attempted is not made again", async () => {
    const pipeline = webhookPipeline({
      firstAttempts: true,
      endpoints: [anEndpoint(), anEndpoint({ id: "ep_2", url: "https://partner.example/other" })],
    });
    const ended = new Error("The process was ended.");
    const finishEvent = () => Promise.reject(ended);
    const addAttempted = pipeline.store.addAttempted;
    const store = {
      ...pipeline.store,
      finishEvent,
      addAttempted: (...given: Parameters<typeof addAttempted>) =>
        given[0].endpointId === "ep_2" ? Promise.reject(ended) : addAttempted(...given),
    };
    await expect(pipeline.recordWith({ store }, payload)).rejects.toThrow(ended);
    expect(pipeline.sent).toHaveLength(2);

    pipeline.clock.advance(recordingLeaseMs);
    await pipeline.record(payload);

    expect(pipeline.sent.map(({ url }) => url).slice(2)).toEqual(["https://partner.example/other"]);
    expect(pipeline.storedDeliveries().map(({ status }) => status)).toEqual(["delivered", "delivered"]);
    expect(pipeline.storedEvents()).toMatchObject([{ fannedOut: true }]);
  });

  it("whose result cannot be recorded leaves nothing in progress, and delays none of the event's other deliveries", async () => {
    const ids = Array.from({ length: 30 }, (_, number) => `ep_${number + 1}`);
    const endpoints = ids.map((id) => anEndpoint({ id, url: `https://partner.example/${id}` }));
    const pipeline = webhookPipeline({ firstAttempts: true, endpoints });
    const { addAttempted } = pipeline.store;
    const store = {
      ...pipeline.store,
      addAttempted: (...given: Parameters<typeof addAttempted>) =>
        given[0].endpointId === "ep_1" ? Promise.reject(new Error("Out of reach.")) : addAttempted(...given),
    };
    const post = async (url: string): Promise<PostResult> => {
      if (!url.endsWith("/ep_1")) for (let waited = 0; waited < 20; waited += 1) await Promise.resolve();
      return ok;
    };

    await expect(pipeline.recordWith({ store, post }, payload)).rejects.toThrow("Out of reach.");

    const delivered = () => pipeline.storedDeliveries().filter(({ status }) => status === "delivered");
    expect(delivered()).toHaveLength(ids.length - 1);
    pipeline.clock.advance(recordingLeaseMs);
    await pipeline.record(payload);
    expect(pipeline.sent.map(({ url }) => url)).toEqual(["https://partner.example/ep_1"]);
    expect(delivered()).toHaveLength(ids.length);
  });

  it("at an event that is erased meanwhile leaves no delivery", async () => {
    const pipeline = pipelineWith();
    const post = async (): Promise<PostResult> => {
      for (const { id } of pipeline.storedEvents()) await pipeline.store.eraseEvent(id);
      return ok;
    };

    await pipeline.recordWith({ post }, payload);

    expect([pipeline.storedEvents(), pipeline.storedDeliveries()]).toEqual([[], []]);
  });
});

describe("a troubled endpoint", () => {
  it.each([
    [200, 100, false],
    [200, 3_000, true],
    [500, 100, true],
  ])("that answers %i after %i ms is troubled afterwards: %s", async (status, ms, troubled) => {
    const pipeline = pipelineWith({ troubled: true });
    await pipeline.record(payload);
    pipeline.answerWith(() => {
      pipeline.clock.advance(ms);
      return { answered: true, status, retryAfter: undefined };
    });

    await pipeline.deliverQueued();

    expect(await isTroubled(pipeline)).toBe(troubled);
  });
});
