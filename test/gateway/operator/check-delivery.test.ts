import { describe, expect, it } from "vitest";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { Partner } from "../../../shared/gateway/model/partner.ts";
import { createCheckDelivery, type DeliveryCheck } from "../../../shared/gateway/operator/check-delivery.ts";
import { verifyWebhook } from "../../../shared/gateway/webhooks/intake/verify-webhook/verify-webhook.ts";
import { parseWebhookSecret } from "../../../shared/gateway/webhooks/intake/verify-webhook/webhook-secret.ts";
import { writeCheckWebhook } from "../../../shared/gateway/webhooks/recording/check-webhook.ts";
import { anEndpoint } from "../../support/builders/an-endpoint.ts";
import { memorySecretStore } from "../../support/fakes/memory-secret-store.ts";
import { webhookPipeline } from "../../support/harnesses/webhook-harness.ts";

const receiver = "https://receiver.example/doctor";
const secretOf = (vendor: string) => `rx-gateway/dev/${vendor}/default/webhook`;
const stored = JSON.stringify({ scheme: "md-integrations", secrets: ["signing"] });
const connections = ["syncvet", "md-integrations"].map((vendor) => ({ vendor, connection: "default" }));

/** A stage with a partner whose endpoint asks for everything; each look of the check is a second later. */
function setUp(secrets: Readonly<Record<string, string>> = { [secretOf("md-integrations")]: stored }) {
  const pipeline = webhookPipeline({ endpoints: [anEndpoint({ eventTypes: ["*"] })] });
  const partners = new Map<string, Partner>();
  const posted: string[] = [];
  let status = 200;
  let isDelivered = true;
  const checkDelivery = createCheckDelivery({
    ...pipeline,
    partnerStore: {
      listPartners: async () => [...partners.values()],
      async addPartner(partner) {
        partners.set(partner.id, partner);
        pipeline.partners.put(partner);
        return true;
      },
      removePartner: async (id) => void partners.delete(id),
    },
    secrets: memorySecretStore(secrets),
    secretPrefix: "rx-gateway/dev",
    async post(url, headers, body) {
      posted.push(url);
      const [secret, now] = [parseWebhookSecret(stored), pipeline.clock.now()];
      if (secret === undefined || status !== 200) return status;
      const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
      expect(verifyWebhook(secret, { headers: named, body, now })).toBeUndefined();
      await pipeline.record(Buffer.from(body).toString("utf8"));
      return 200;
    },
    async pause() {
      pipeline.clock.advance(1_000);
      if (isDelivered) await pipeline.deliverQueued();
    },
  });
  const check = (more: Partial<DeliveryCheck> = {}) =>
    checkDelivery({ connections, gateway: "https://gateway.example", receiver, ...more });
  return {
    ...{ pipeline, partners, posted, check },
    answer: (code: number) => {
      status = code;
    },
    stop: () => {
      isDelivered = false;
    },
  };
}

const left = async ({ pipeline, partners }: ReturnType<typeof setUp>) => ({
  partners: [...partners.values()].map(({ name }) => name),
  endpoints: (await pipeline.endpoints.listAll()).map(({ id }) => id),
  deliveries: pipeline.storedDeliveries(),
});

const nothing = { partners: [], endpoints: ["ep_1"], deliveries: [] };

describe("The check of a delivery", () => {
  it("sends a webhook that is delivered to its own endpoint alone, and leaves a test event", async () => {
    const harness = setUp();
    expect(await harness.check()).toMatchObject({
      ...{ target: "md-integrations/default", status: 200, tookMs: 1_000 },
      delivery: { status: "delivered", attempts: [{ status: 200 }] },
    });
    expect(harness.posted).toEqual(["https://gateway.example/webhooks/md-integrations/default"]);
    expect(harness.pipeline.sent.map(({ url }) => url)).toEqual([receiver]);
    expect(harness.pipeline.storedEvents().map(({ type }) => type)).toEqual(["gateway.test"]);
    expect(await left(harness)).toEqual(nothing);
  });

  it("reports an attempt that fails, which is not repeated", async () => {
    const harness = setUp();
    harness.pipeline.answerWith(() => ({ answered: false, error: "The host's name does not resolve." }));
    expect(await harness.check()).toMatchObject({
      delivery: { status: "pending", attempts: [{ error: "The host's name does not resolve." }] },
    });
    expect(await left(harness)).toEqual(nothing);
  });

  it("reports a webhook that is refused", async () => {
    const harness = setUp();
    harness.answer(401);
    expect(await harness.check()).toEqual({ target: "md-integrations/default", status: 401 });
    expect(await left(harness)).toEqual(nothing);
  });

  it("ends after thirty seconds without an attempt", async () => {
    const harness = setUp();
    harness.stop();
    expect(await harness.check()).toMatchObject({ delivery: { status: "pending", attempts: [] }, tookMs: 30_000 });
    expect(await left(harness)).toEqual(nothing);
  });

  it("makes nothing where no connection has a secret that can be used", async () => {
    const harness = setUp({ [secretOf("md-integrations")]: "" });
    expect(await harness.check()).toEqual({});
    expect([harness.posted, await left(harness)]).toEqual([[], nothing]);
  });

  it("removes what an interrupted one has left, and not what another one uses now", async () => {
    const harness = setUp();
    const now = harness.pipeline.clock.now();
    for (const [id, minutes] of [
      ["prt_left", 11],
      ["prt_used", 1],
    ] as const) {
      const name = `doctor --deep ${new Date(now - minutes * 60_000).toISOString()}`;
      harness.partners.set(id, { id, name, status: "active", grants: [] });
      await harness.pipeline.endpoints.add(anEndpoint({ id: `ep_of_${id}`, partnerId: id }));
    }
    await harness.check();
    expect([...harness.partners.keys()]).toEqual(["prt_used"]);
    expect((await left(harness)).endpoints).toEqual(expect.arrayContaining(["ep_1", "ep_of_prt_used"]));
    expect((await left(harness)).endpoints).toHaveLength(2);
  });
});

describe("A webhook like that of a check", () => {
  const origin = { vendor: "md-integrations", connection: "default" };
  const digest = keyedDigest("test-key");

  it.each([
    ["without a proof", () => '{"rxGatewayCheck":{"partnerId":"prt_1","endpointId":"ep_1","at":0}}'],
    ["that is no JSON", () => '{"rxGatewayCheck":'],
    [
      "with a proof under another key",
      (at: number) => writeCheckWebhook(keyedDigest("vendor"), origin, { partnerId: "prt_1", endpointId: "ep_1", at }),
    ],
    [
      "of another connection",
      (at: number) =>
        writeCheckWebhook(digest, { ...origin, connection: "x" }, { partnerId: "prt_1", endpointId: "ep_1", at }),
    ],
    [
      "that is six minutes old",
      (at: number) =>
        writeCheckWebhook(digest, origin, { partnerId: "prt_1", endpointId: "ep_1", at: at - 6 * 60_000 }),
    ],
  ])("%s is dropped: it becomes no event", async (_what, bodyAt) => {
    const { pipeline } = setUp();
    await pipeline.record(bodyAt(pipeline.clock.now()));
    expect([pipeline.storedEvents(), pipeline.deliveryQueue.sent, pipeline.sent]).toEqual([[], [], []]);
  });

  it("that is proven is the test of its endpoint", async () => {
    const { pipeline } = setUp();
    const at = pipeline.clock.now();
    await pipeline.record(writeCheckWebhook(digest, origin, { partnerId: "prt_1", endpointId: "ep_1", at }));
    expect(pipeline.storedEvents()).toMatchObject([{ type: "gateway.test", endpoints: [{ endpointId: "ep_1" }] }]);
  });
});
