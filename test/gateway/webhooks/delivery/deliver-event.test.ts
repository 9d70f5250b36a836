import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { newSigningSecret } from "../../../../shared/http/webhook-signature.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { deliveryHarness } from "../../../support/harnesses/delivery-harness.ts";
import { webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";

describe("an attempt", () => {
  it("is signed, and its body has the vendor's own text", async () => {
    const secrets = [newSigningSecret(), newSigningSecret(), newSigningSecret()];
    const [current = "", old = "", older = ""] = secrets;
    const now = Date.parse("2026-01-01T00:00:00Z");
    const endpoint = anEndpoint({
      secrets: [{ secret: current }, { secret: old, until: now + 1 }, { secret: older, until: now }],
    });
    const { pipeline, message, stored } = await deliveryHarness({ endpoints: [endpoint] });

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
    const { pipeline, message, stored } = await deliveryHarness({ endpoints: [anEndpoint({ headers })] });
    const beginning = Buffer.from(`{"authorization":"Bearer opensesame","token":"opensesame","tenant":"7"}`);
    pipeline.answers.push({ answered: true, status: 200, retryAfter: undefined, beginning });

    await pipeline.deliverEvent(message);

    expect(pipeline.sent[0]?.headers).toMatchObject({ ...headers, "content-type": "application/json" });
    expect(pipeline.sent[0]?.headers["webhook-signature"]).toMatch(/^v1,/);
    expect((await stored())?.attempts[0]?.response).toBe(`{"authorization":"***","token":"***","tenant":"7"}`);
    expect(JSON.stringify(pipeline.log.lines)).not.toContain("sesame");
  });

  it("is made once, however often its message is received", async () => {
    const { pipeline, message } = await deliveryHarness();

    await Promise.all([pipeline.deliverEvent(message), pipeline.deliverEvent(message), pipeline.deliverEvent(message)]);
    await pipeline.deliverEvent(message);

    expect(pipeline.sent).toHaveLength(1);
  });

  it("is made by another worker after a crash, once the claim has ended", async () => {
    const { pipeline, message, stored } = await deliveryHarness();
    const now = pipeline.clock.now();
    await pipeline.store.claimAttempt(message.deliveryId, 1, { token: "dead", until: now + 20_000 }, now);

    await pipeline.deliverEvent(message);
    expect(pipeline.sent).toEqual([]);
    pipeline.clock.advance(20_000);
    await pipeline.deliverEvent(message);

    expect(await stored()).toMatchObject({ status: "delivered" });
  });

  it("that is not the next one is dropped", async () => {
    const { pipeline, message } = await deliveryHarness();

    await pipeline.deliverEvent({ ...message, attempt: 2 });
    await pipeline.deliverEvent({ ...message, deliveryId: "dlv_unknown" });

    expect(pipeline.sent).toEqual([]);
  });
});

describe("an answer with status 410", () => {
  it("disables the endpoint, and ends its other deliveries", async () => {
    const { pipeline, message, stored, answer } = await deliveryHarness();
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
    const { pipeline, message, answer } = await deliveryHarness();
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
    ["the grant for these events was withdrawn", ({ partners }) => partners.put(aPartner({ grants: [] }))],
    ["the endpoint was deleted", ({ endpoints }) => endpoints.remove("prt_1", "ep_1")],
    ["the endpoint is disabled", ({ endpoints }) => endpoints.disable("prt_1", "ep_1")],
    [
      "the endpoint no longer asks for such events",
      ({ endpoints }) => endpoints.replace({ ...endpoint, eventTypes: ["job.*"], revision: 2 }),
    ],
  ])("is authorized again before each attempt: %s", async (why, change) => {
    const { pipeline, message, stored } = await deliveryHarness();
    await change(pipeline);

    await pipeline.deliverEvent(message);

    expect(pipeline.sent).toEqual([]);
    expect(await stored()).toMatchObject({
      status: "failed",
      attempts: [{ status: null, error: `Not sent: ${why}.` }],
    });
  });

  it("is sent to the current URL of its endpoint", async () => {
    const { pipeline, message } = await deliveryHarness();
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
