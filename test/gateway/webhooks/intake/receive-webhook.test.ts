import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Problem } from "../../../../shared/core/problem.ts";
import type { EventWorkMessage } from "../../../../shared/gateway/messages/event-work-messages.ts";
import { maxQueuedWebhook } from "../../../../shared/gateway/webhooks/intake/large-webhook.ts";
import { createReceiveWebhook } from "../../../../shared/gateway/webhooks/intake/receive-webhook.ts";
import { webhookSecrets } from "../../../../shared/gateway/webhooks/intake/webhook-secrets.ts";
import { maxDirectBody } from "../../../../shared/http/messages.ts";
import { aRequest } from "../../../support/builders/a-request.ts";
import { aWebhook } from "../../../support/builders/a-webhook.ts";
import { manualClock } from "../../../support/fakes/manual-clock.ts";
import { memoryBlobStore } from "../../../support/fakes/memory-blob-store.ts";
import { memoryQueue } from "../../../support/fakes/memory-queue.ts";
import { memorySecretStore } from "../../../support/fakes/memory-secret-store.ts";
import { silentLog } from "../../../support/fakes/silent-log.ts";

const key = "test-secret";

function setUp() {
  const clock = manualClock();
  const log = silentLog();
  const eventQueue = memoryQueue<EventWorkMessage>();
  const largeWebhooks = memoryBlobStore();
  const store = memorySecretStore({
    "rx-gateway/test/md-integrations/default/webhook": JSON.stringify({ scheme: "md-integrations", secrets: [key] }),
    "rx-gateway/test/md-integrations/odd/webhook": JSON.stringify({ scheme: "invented", secrets: [key] }),
    "rx-gateway/test/md-integrations/pointed/webhook": JSON.stringify({
      scheme: "md-integrations",
      secrets: [key],
      pointers: { type: "/event", subject: "/patient", time: "no pointer" },
    }),
    "rx-gateway/test/acme/default/webhook": JSON.stringify({ scheme: "md-integrations", secrets: [key] }),
  });
  const receive = createReceiveWebhook({
    secrets: webhookSecrets(store, "rx-gateway/test", clock, log),
    eventQueue,
    largeWebhooks,
    connections: { "md-integrations": ["default", "empty", "odd", "pointed"] },
    clock,
    log,
  });
  const send = (
    body: string | Uint8Array,
    { vendor = "md-integrations", connection = "default", forged = false } = {},
  ) =>
    receive(
      aRequest({
        method: "POST",
        parameters: { vendor, connection },
        headers: {
          signature: createHmac("sha256", forged ? "forged-key" : key)
            .update(body)
            .digest("hex"),
          "content-type": "application/json",
        },
        body,
      }),
    );
  const refusal = async (sending: Promise<unknown>): Promise<Problem> => {
    const error = await sending.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error instanceof Problem) return error;
    throw new Error("There was no problem.");
  };
  return { clock, log, eventQueue, largeWebhooks, store, send, refusal };
}

describe("intake", () => {
  it("enqueues a webhook as it was received, then acknowledges it", async () => {
    const { send, eventQueue, clock } = setUp();
    const body = Buffer.from([0x7b, 0xff, 0x00, 0x7d]);

    expect(await send(body)).toMatchObject({ status: 200, body: "{}" });
    expect(eventQueue.takeAll()).toEqual([aWebhook("", { receivedAt: clock.now(), body: body.toString("base64") })]);
  });

  it("enqueues a webhook with those pointers of its secret that can be used, and logs the others", async () => {
    const { send, eventQueue, log } = setUp();

    expect(await send("{}", { connection: "pointed" })).toMatchObject({ status: 200 });
    expect(eventQueue.takeAll()).toMatchObject([{ pointers: { type: "/event", subject: { patient_id: "/patient" } } }]);
    expect(log.lines).toEqual([expect.stringMatching(/"webhook.pointers-unusable".*"members":"pointers.time"/)]);
  });

  it("makes one AWS call for a webhook once its secret is cached", async () => {
    const { send, eventQueue, store } = setUp();

    await send("{}");
    await send("{}");

    expect(store.readsOf("rx-gateway/test/md-integrations/default/webhook")).toBe(1);
    expect(eventQueue.sent).toHaveLength(2);
  });

  it("gives all webhooks that fail verification the same answer, and stores none of them", async () => {
    const { send, eventQueue, refusal } = setUp();
    const problems = await Promise.all(
      [
        send("{}", { forged: true }),
        send("{}", { vendor: "acme" }),
        send("{}", { vendor: "toString" }),
        send("{}", { connection: "unknown" }),
        send("{}", { connection: "empty" }),
        send("{}", { connection: "odd" }),
        send("{}", { connection: "../default" }),
      ].map(refusal),
    );

    const documents = problems.map((problem) => JSON.stringify([problem.document("r"), problem.headers()]));
    expect(new Set(documents).size).toBe(1);
    expect(problems[0]?.members.status).toBe(401);
    expect(eventQueue.sent).toEqual([]);
  });

  it("does not read the secret of an unknown connection", async () => {
    const { send, store, refusal } = setUp();

    await refusal(send("{}", { vendor: "acme" }));

    expect(store.readsOf("rx-gateway/test/acme/default/webhook")).toBe(0);
  });

  it("asks for a webhook again when the queue does not accept it", async () => {
    const { send, eventQueue, refusal } = setUp();
    eventQueue.fail(1);

    const problem = await refusal(send("{}"));

    expect(problem.members).toMatchObject({ status: 503, retryable: true });
    expect(problem.headers()["Retry-After"]).toBe("30");
    expect(await send("{}")).toMatchObject({ status: 200 });
  });

  it("asks for a webhook again while the secrets cannot be read", async () => {
    const { send, store, refusal } = setUp();
    store.fail(true);

    expect((await refusal(send("{}"))).members.status).toBe(503);
  });

  it("accepts a body of the maximum size, and refuses a larger one", async () => {
    const { send, refusal } = setUp();

    expect(await send(Buffer.alloc(maxDirectBody, "x"))).toMatchObject({ status: 200 });
    expect((await refusal(send(Buffer.alloc(maxDirectBody + 1, "x")))).members.status).toBe(413);
  });

  it("puts a webhook that is too large for the queue into the intake bucket, by one call", async () => {
    const { send, eventQueue, largeWebhooks, clock } = setUp();

    await send(Buffer.alloc(maxQueuedWebhook, "x"));
    await send(Buffer.alloc(maxQueuedWebhook + 1, "x"));

    expect(eventQueue.takeAll()).toHaveLength(1);
    const [[key, envelope] = ["", { bytes: Buffer.alloc(0) }], ...others] = [...largeWebhooks.blobs];
    expect(others).toEqual([]);
    expect(key).toMatch(/^webhooks\/whk_[0-9a-f]{32}$/);
    expect(JSON.parse(envelope.bytes.toString())).toEqual(
      aWebhook("x".repeat(maxQueuedWebhook + 1), { receivedAt: clock.now() }),
    );
  });

  it("asks for a large webhook again when the bucket does not accept it", async () => {
    const { send, largeWebhooks, refusal } = setUp();
    largeWebhooks.fail(1);

    expect((await refusal(send(Buffer.alloc(maxQueuedWebhook + 1, "x")))).members.status).toBe(503);
  });

  it("logs each refused webhook with its reason, and no unknown name", async () => {
    const { send, log, refusal } = setUp();
    await refusal(send("{}", { forged: true }));
    await refusal(send("{}", { vendor: "acme" }));
    await refusal(send("{}", { connection: "empty" }));
    await refusal(send("{}", { connection: "odd" }));
    await refusal(send(Buffer.alloc(maxDirectBody + 1, "x")));

    const lines = log.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ event, reason, connection }) => [event, reason, connection])).toEqual([
      ["webhook.refused", "bad-signature", "default"],
      ["webhook.refused", "unknown-connection", undefined],
      ["webhook.refused", "no-secret", "empty"],
      ["webhook.refused", "secret-unusable", "odd"],
      ["webhook.refused", "too-large", undefined],
    ]);
    expect(log.lines.join()).not.toContain("acme");
  });

  it("logs neither body nor signature", async () => {
    const { send, log, eventQueue, refusal } = setUp();
    eventQueue.fail(1);

    await refusal(send('{"patient":"Jane Roe"}'));
    await refusal(send('{"patient":"Jane Roe"}', { forged: true }));

    expect(log.lines).toHaveLength(2);
    expect(log.lines.join()).not.toMatch(/Jane|[0-9a-f]{64}/);
  });
});
