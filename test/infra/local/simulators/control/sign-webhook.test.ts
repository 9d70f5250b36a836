import { Webhook } from "standardwebhooks";
import { Webhook as SvixWebhook } from "svix";
import { describe, expect, it } from "vitest";
import type { SimulatedWebhook } from "../../../../../infra/local/simulators/calls/connection.ts";
import { signatureHeaders } from "../../../../../infra/local/simulators/control/sign-webhook.ts";
import { verifyWebhook } from "../../../../../shared/gateway/webhooks/intake/verify-webhook/verify-webhook.ts";
import { parseWebhookSecret } from "../../../../../shared/gateway/webhooks/intake/verify-webhook/webhook-secret.ts";

const standardKeys = [1, 2].map((byte) => `whsec_${Buffer.alloc(32, byte).toString("base64")}`);

/** Every scheme, with each of its settings. */
const webhooks: readonly SimulatedWebhook[] = [
  { scheme: "md-integrations", secrets: ["current", "previous"], authorization: "Bearer local" },
  { scheme: "hmac", secrets: ["current", "previous"], header: "X-Acme-Signature" },
  { scheme: "hmac", secrets: ["current"], header: "x-acme-signature", encoding: "base64", algorithm: "sha512" },
  {
    scheme: "hmac",
    secrets: ["current"],
    header: "x-acme-signature",
    prefix: "sha256=",
    timestampHeader: "X-Acme-Time",
  },
  { scheme: "stripe", secrets: ["current", "previous"] },
  { scheme: "stripe", secrets: ["current"], header: "X-Acme-Signature", toleranceSeconds: 60 },
  { scheme: "shared-header", secrets: ["current", "previous"], header: "X-Acme-Token" },
  { scheme: "basic", secrets: ["user:current", "user:previous"] },
  { scheme: "standard-webhooks", secrets: standardKeys },
];

const now = Date.parse("2026-01-01T00:00:00.500Z");

function failureOf(webhook: SimulatedWebhook, headers: Record<string, string>, body: string, at = now) {
  const secret = parseWebhookSecret(JSON.stringify(webhook));
  if (secret === undefined) throw new Error("The secret cannot be parsed.");
  const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  return verifyWebhook(secret, { headers: lists, body: Buffer.from(body), now: at });
}

describe("a simulator's signature", () => {
  it.each(webhooks)("is genuine for the gateway, and a bad one of the same form is not: $scheme $header", (webhook) => {
    const body = '{"type":"order.shipped","note":"José \\/ 1.10"}';
    const good = signatureHeaders(webhook, body, true, now);
    const bad = signatureHeaders(webhook, body, false, now);

    expect(failureOf(webhook, good, body)).toBeUndefined();
    expect(failureOf(webhook, bad, body)).toMatch(/^(bad-signature|wrong-authorization)$/);
    expect(Object.keys(bad)).toEqual(Object.keys(good));
  });

  it.each(
    webhooks,
  )("is accepted under the previous secret, too, and not without a secret: $scheme $header", (webhook) => {
    const signed = signatureHeaders({ ...webhook, secrets: webhook.secrets.slice(-1) }, "{}", true, now);

    expect(failureOf(webhook, signed, "{}")).toBeUndefined();
    expect(failureOf(webhook, {}, "{}")).toBeDefined();
    expect(signatureHeaders({ ...webhook, secrets: [] }, "{}", true)).toEqual({});
  });

  it.each([
    ["standardwebhooks", (key: string) => new Webhook(key)],
    ["svix", (key: string) => new SvixWebhook(key)],
  ])("of standard-webhooks verifies under the package %s, and the gateway accepts the package's own", (_, open) => {
    const [key = ""] = standardKeys;
    const webhook: SimulatedWebhook = { scheme: "standard-webhooks", secrets: standardKeys };
    const library = open(key);
    const at = Date.now();
    const message = { id: "msg_1", time: new Date(at), body: '{"n":1.10}' };
    const signature = library.sign(message.id, message.time, message.body);
    const headersOf = (family: string) => ({
      [`${family}-id`]: message.id,
      [`${family}-timestamp`]: String(Math.floor(at / 1000)),
      [`${family}-signature`]: signature,
    });

    expect(() => library.verify(message.body, signatureHeaders(webhook, message.body, true))).not.toThrow();
    expect(() => library.verify(message.body, signatureHeaders(webhook, message.body, false))).toThrow();
    expect(failureOf(webhook, headersOf("webhook"), message.body, at)).toBeUndefined();
    expect(failureOf(webhook, headersOf("svix"), message.body, at)).toBeUndefined();
    expect(failureOf(webhook, { ...headersOf("svix"), "webhook-signature": "v1,00" }, message.body, at)).toBeDefined();
  });
});
