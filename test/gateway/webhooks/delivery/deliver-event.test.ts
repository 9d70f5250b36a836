import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { newSigningSecret } from "../../../../shared/http/webhook-signature.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

async function setUp(options: Parameters<typeof webhookPipeline>[0] = {}) {
  const pipeline = webhookPipeline(options);
  await pipeline.record(
    '{"timestamp":1767225000,"event_type":"case_waiting","case_id":"c","big":12345678901234567890}',
  );
  const [message] = pipeline.deliveryQueue.takeAll();
  if (message === undefined) throw new Error("There should be a delivery.");
  const stored = async () => pipeline.store.findDelivery(message.deliveryId);
  const answer = (status: number, retryAfter?: string) => pipeline.answers.push({ answered: true, status, retryAfter });
  return { pipeline, message, stored, answer };
}

describe("an attempt", () => {
  it("is signed, and its body has the vendor's own text", async () => {
    const secrets = [newSigningSecret(), newSigningSecret(), newSigningSecret()];
    const [current = "", old = "", older = ""] = secrets;
    const now = Date.parse("2026-01-01T00:00:00Z");
    const endpoint = anEndpoint({
      secrets: [{ secret: current }, { secret: old, until: now + 1 }, { secret: older, until: now }],
    });
    const { pipeline, message, stored } = await setUp({ endpoints: [endpoint] });

    await pipeline.deliverEvent(message);

    const [{ url, headers, body } = { url: "", headers: {}, body: "" }] = pipeline.sent;
    const [event] = pipeline.storedEvents();
    expect(url).toBe(endpoint.url);
    expect(headers).toMatchObject({ "content-type": "application/json", "webhook-id": event?.id });
    expect(headers["webhook-timestamp"]).toBe(String(now / 1000));
    expect(headers["webhook-signature"]?.split(" ")).toHaveLength(2);
    expect(body).toBe(
      `{"id":"${event?.id}","type":"md-integrations.case_waiting","timestamp":"2025-12-31T23:50:00.000Z",` +
        `"receivedAt":"2026-01-01T00:00:00.000Z","vendor":"md-integrations","connection":"default",` +
        `"subject":{"case_id":"c"},"stale":false,"data":{"timestamp":1767225000,"event_type":"case_waiting",` +
        `"case_id":"c","big":12345678901234567890}}`,
    );
    expect(await stored()).toMatchObject({
      status: "delivered",
      attempts: [{ at: now, status: 200, durationMs: 0 }],
      nextAttemptAt: null,
    });
  });

  it("has the headers of its endpoint, which replace none of the gateway's", async () => {
    const headers = { Authorization: "Bearer opensesame", "x-tenant": "7" };
    const { pipeline, message, stored } = await setUp({ endpoints: [anEndpoint({ headers })] });
    const beginning = Buffer.from(`{"authorization":"Bearer opensesame","token":"opensesame","tenant":"7"}`);
    pipeline.answers.push({ answered: true, status: 200, retryAfter: undefined, beginning });

    await pipeline.deliverEvent(message);

    expect(pipeline.sent[0]?.headers).toMatchObject({ ...headers, "content-type": "application/json" });
    expect(pipeline.sent[0]?.headers["webhook-signature"]).toMatch(/^v1,/);
    expect((await stored())?.attempts[0]?.response).toBe(`{"authorization":"***","token":"***","tenant":"7"}`);
    expect(JSON.stringify(pipeline.log.lines)).not.toContain("sesame");
  });

  it("is made once, however often its message is received", async () => {
    const { pipeline, message } = await setUp();

    await Promise.all([pipeline.deliverEvent(message), pipeline.deliverEvent(message), pipeline.deliverEvent(message)]);
    await pipeline.deliverEvent(message);

    expect(pipeline.sent).toHaveLength(1);
  });

  it("is made by another worker after a crash, once the claim has ended", async () => {
    const { pipeline, message, stored } = await setUp();
    const now = pipeline.clock.now();
    await pipeline.store.claimAttempt(message.deliveryId, 1, { token: "dead", until: now + 20_000 }, now);

    await pipeline.deliverEvent(message);
    expect(pipeline.sent).toEqual([]);
    pipeline.clock.advance(20_000);
    await pipeline.deliverEvent(message);

    expect(await stored()).toMatchObject({ status: "delivered" });
  });

  it("that is not the next one is dropped", async () => {
    const { pipeline, message } = await setUp();

    await pipeline.deliverEvent({ ...message, attempt: 2 });
    await pipeline.deliverEvent({ ...message, deliveryId: "dlv_unknown" });

    expect(pipeline.sent).toEqual([]);
  });
});

describe("a failed attempt", () => {
  it.each([
    [500, "Answered 500; only 2xx is success."],
    [404, "Answered 404; only 2xx is success."],
    [304, "Answered 304; redirects are not followed."],
    [302, "Answered 302; redirects are not followed."],
  ])("with status %i is recorded and made again after 5 s", async (status, error) => {
    const { pipeline, message, stored, answer } = await setUp();
    const now = pipeline.clock.now();
    answer(status);

    await pipeline.deliverEvent(message);

    expect(await stored()).toMatchObject({
      status: "pending",
      attempts: [{ at: now, status, error }],
      nextAttemptAt: now + 5_000,
    });
    expect(pipeline.deliveryQueue.sent).toEqual([{ message: { ...message, attempt: 2 }, delaySeconds: 5 }]);
  });

  it("stores the beginning of the endpoint's answer, whatever its bytes, and logs none of it", async () => {
    const { pipeline, message, stored } = await setUp();
    const beginning = Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x4a, 0x61, 0x6e, 0x65, 0xc3]);
    pipeline.answers.push({ answered: true, status: 500, retryAfter: undefined, beginning });

    await pipeline.deliverEvent(message);

    expect(await stored()).toMatchObject({ attempts: [{ status: 500, response: "\uFEFF{\uFFFDJane" }] });
    expect(JSON.stringify(pipeline.log.lines)).not.toContain("Jane");
  });

  it("without an answer has its reason", async () => {
    const { pipeline, message, stored } = await setUp();
    pipeline.answers.push({ answered: false, error: "The connection was refused." });

    await pipeline.deliverEvent(message);

    expect(await stored()).toMatchObject({ attempts: [{ status: null, error: "The connection was refused." }] });
  });

  it("has the same id and body when it is made again, and a new time", async () => {
    const { pipeline, message, answer } = await setUp();
    answer(500);
    await pipeline.deliverEvent(message);
    pipeline.clock.advance(5_000);
    await pipeline.deliverQueued();

    const [first, second] = pipeline.sent;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    expect(Number(second?.headers["webhook-timestamp"])).toBe(Number(first?.headers["webhook-timestamp"]) + 5);
  });

  it("is followed by a wait of at least the Retry-After, in both of its forms", async () => {
    for (const form of ["600", new Date(Date.parse("2026-01-01T00:10:00Z")).toUTCString()]) {
      const { pipeline, message, stored, answer } = await setUp();
      answer(503, form);
      await pipeline.deliverEvent(message);
      expect(await stored()).toMatchObject({ nextAttemptAt: pipeline.clock.now() + 10 * minute });
    }
  });

  it("leaves a wait that is longer than a queue's delay to the scheduler", async () => {
    const { pipeline, message, stored, answer } = await setUp();
    answer(503, String(3 * 24 * 3600));
    await pipeline.deliverEvent(message);

    expect(await stored()).toMatchObject({ nextAttemptAt: pipeline.clock.now() + day });
    expect(pipeline.deliveryQueue.sent).toEqual([]);
    pipeline.clock.advance(day - 1);
    await pipeline.runDueWork();
    expect(pipeline.deliveryQueue.sent).toEqual([]);
    pipeline.clock.advance(1);
    await Promise.all([pipeline.runDueWork(), pipeline.runDueWork()]);
    expect(pipeline.deliveryQueue.takeAll()).toEqual([{ ...message, attempt: 2 }]);
  });

  it("is enqueued at growing intervals while its message waits, so that a slow queue does not grow", async () => {
    const { pipeline } = await setUp();
    const enqueuedAt: number[] = [];
    for (let minutes = 1; minutes <= 60; minutes += 1) {
      pipeline.clock.advance(minute);
      await pipeline.runDueWork();
      if (pipeline.deliveryQueue.takeAll().length > 0) enqueuedAt.push(minutes);
    }

    expect(enqueuedAt).toEqual([3, 13, 26, 52]);
  });

  it("is followed by the scheduler's message when the next attempt could not be enqueued", async () => {
    const { pipeline, message, answer } = await setUp();
    answer(500);
    pipeline.deliveryQueue.fail(1);
    await pipeline.deliverEvent(message);
    expect(pipeline.deliveryQueue.sent).toEqual([]);

    pipeline.clock.advance(5_000 + pipeline.waits.checkAfter);
    await pipeline.runDueWork();

    expect(pipeline.deliveryQueue.takeAll()).toEqual([{ ...message, attempt: 2 }]);
  });

  it("is the last one at the end of the retry schedule", async () => {
    const { pipeline, message, stored } = await setUp();
    const first = pipeline.clock.now();
    for (let attempt = 1; attempt <= 14; attempt += 1) {
      pipeline.answers.push({ answered: true, status: 500, retryAfter: undefined });
      await pipeline.deliverEvent({ ...message, attempt });
      // The endpoint takes other events meanwhile, or it would be paused.
      await pipeline.store.releaseSlot(
        { partnerId: "prt_1", endpointId: "ep_1" },
        { token: "other", until: 0 },
        "success",
        0,
      );
      const next = (await stored())?.nextAttemptAt;
      if (next != null) pipeline.clock.advance(next - pipeline.clock.now());
    }

    expect(await stored()).toMatchObject({ status: "failed", nextAttemptAt: null });
    expect((await stored())?.attempts).toHaveLength(14);
    expect(pipeline.clock.now() - first).toBeGreaterThan(7 * day);
    expect(pipeline.clock.now() - first).toBeLessThan(8 * day);
    pipeline.clock.advance(10 * minute);
    pipeline.deliveryQueue.takeAll();
    await pipeline.runDueWork();
    expect(pipeline.deliveryQueue.sent).toEqual([]);
  });

  it("is followed by a wait on the time scale", async () => {
    const { pipeline, message, stored, answer } = await setUp({ scale: 1000 });
    answer(503, "3600");
    await pipeline.deliverEvent(message);

    expect(await stored()).toMatchObject({ nextAttemptAt: pipeline.clock.now() + 3_600 });
    expect(pipeline.deliveryQueue.sent).toMatchObject([{ delaySeconds: 4 }]);
  });
});

describe("an answer with status 410", () => {
  it("disables the endpoint, and ends its other deliveries", async () => {
    const { pipeline, message, stored, answer } = await setUp();
    await pipeline.record({ event_type: "other", case_id: "c" });
    answer(410);

    await pipeline.deliverEvent(message);
    await pipeline.deliverQueued();

    expect(await pipeline.endpoints.find("prt_1", "ep_1")).toMatchObject({ status: "disabled" });
    expect(await stored()).toMatchObject({ status: "failed", attempts: [{ status: 410 }], nextAttemptAt: null });
    const other = pipeline.storedDeliveries().find(({ id }) => id !== message.deliveryId);
    expect(other).toMatchObject({
      status: "failed",
      attempts: [{ status: null, error: "Not sent: the endpoint is disabled." }],
    });
    expect(pipeline.sent).toHaveLength(1);
  });

  it("prevents deliveries of later events to the endpoint", async () => {
    const { pipeline, message, answer } = await setUp();
    answer(410);
    await pipeline.deliverEvent(message);

    await pipeline.record({ event_type: "later", case_id: "c" });

    expect(pipeline.deliveryQueue.sent).toEqual([]);
  });
});

describe("a delivery that was allowed when its event was recorded", () => {
  type Pipeline = ReturnType<typeof webhookPipeline>;
  const endpoint = anEndpoint();

  it.each<[string, (pipeline: Pipeline) => unknown]>([
    ["the partner is disabled", ({ partners }) => partners.put(aPartner({ status: "disabled" }))],
    ["the grant for these events was withdrawn", ({ partners }) => partners.put(aPartner({ grants: [] }))],
    ["the endpoint was deleted", ({ endpoints }) => endpoints.remove("prt_1", "ep_1")],
    ["the endpoint is disabled", ({ endpoints }) => endpoints.disable("prt_1", "ep_1")],
    [
      "the endpoint no longer asks for such events",
      ({ endpoints }) => endpoints.replace({ ...endpoint, eventTypes: ["job.*"], revision: 2 }),
    ],
  ])("is authorized again before each attempt: %s", async (why, change) => {
    const { pipeline, message, stored } = await setUp();
    await change(pipeline);

    await pipeline.deliverEvent(message);

    expect(pipeline.sent).toEqual([]);
    expect(await stored()).toMatchObject({
      status: "failed",
      attempts: [{ status: null, error: `Not sent: ${why}.` }],
    });
  });

  it("is sent to the current URL of its endpoint", async () => {
    const { pipeline, message } = await setUp();
    await pipeline.endpoints.replace({ ...endpoint, url: "https://moved.example/", revision: 2 });

    await pipeline.deliverEvent(message);

    expect(pipeline.sent).toMatchObject([{ url: "https://moved.example/" }]);
  });
});

it("a delivery verifies under the reference library", async () => {
  const [message] = [Date.now()];
  const secret = newSigningSecret();
  const pipeline = webhookPipeline({ endpoints: [anEndpoint({ secrets: [{ secret }] })] });
  pipeline.clock.advance(message - pipeline.clock.now());
  await pipeline.record('{"event_type":"caf\\u00e9","n":1.10}');
  await pipeline.deliverQueued();

  const [{ body, headers } = { body: "", headers: {} }] = pipeline.sent;

  expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({ data: { n: 1.1 } });
});
