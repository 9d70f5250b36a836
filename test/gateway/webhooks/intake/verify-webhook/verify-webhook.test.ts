import { describe, expect, it } from "vitest";
import { parseWebhookSecret } from "../../../../../shared/gateway/webhooks/intake/verify-webhook/webhook-secret.ts";
import { standardSignature } from "../../../../../shared/http/webhook-signature.ts";
import { failureOf, hex, type SentHeaders, seconds, verify } from "../../../../support/harnesses/verify-harness.ts";

describe("the Authorization header", () => {
  const secret = { scheme: "md-integrations", secrets: ["s"], authorization: "Bearer abc" };
  const signature = hex("s");

  it("must be the configured value, whatever the signature is", () => {
    expect(verify(secret, { signature, authorization: "Bearer abc" })).toBe(true);
    expect(verify(secret, { signature })).toBe(false);
    expect(verify(secret, { signature, authorization: "Bearer ab" })).toBe(false);
    expect(verify(secret, { signature, authorization: ["Bearer abc", "Bearer abc"] })).toBe(false);
    expect(verify(secret, { signature: hex("x"), authorization: "Bearer abc" })).toBe(false);
  });

  it("does not matter where none is configured", () => {
    expect(verify({ ...secret, authorization: undefined }, { signature, authorization: "anything" })).toBe(true);
  });
});

describe("a webhook secret", () => {
  it("of an unknown scheme verifies nothing", () => {
    expect(verify({ scheme: "none", secrets: ["s"] }, { signature: hex("s") })).toBe(false);
    expect(verify({ scheme: "toString", secrets: ["s"] }, { signature: hex("s") })).toBe(false);
  });

  it.each([
    "",
    "text",
    "[]",
    "null",
    '{"scheme":"hmac"}',
    '{"scheme":"hmac","secrets":[]}',
    '{"scheme":"hmac","secrets":[""]}',
    '{"scheme":"hmac","secrets":["s",""]}',
    '{"scheme":"hmac","header":"signature","secrets":["s\\n"]}',
    '{"scheme":"hmac","header":"signature","secrets":[" s"]}',
    '{"scheme":"hmac","header":"signature","secrets":["<signing secret>"]}',
    '{"scheme":"hmac","secrets":"s"}',
    '{"secrets":["s"]}',
    '{"scheme":"md-integrations","secrets":["s"],"authorization":""}',
    '{"scheme":"md-integrations","secrets":["s"],"authorization":7}',
  ])("with which nothing can be verified is not parsed: %s", (text) => {
    expect(parseWebhookSecret(text)).toBeUndefined();
  });
});

describe("a verification failure", () => {
  const key = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
  const standard = { scheme: "standard-webhooks", secrets: [key] };
  const signed = (timestamp: number) => ({
    "webhook-id": "msg_1",
    "webhook-timestamp": String(timestamp),
    "webhook-signature": standardSignature(key, { id: "msg_1", timestamp, body: Buffer.from("{}") }),
  });
  const vendor = { scheme: "md-integrations", secrets: ["s"], authorization: "Bearer a" };
  const hmac = { scheme: "hmac", header: "X-Signature", secrets: ["s"], timestampHeader: "X-Time" };
  const timed = (time: number | string) => ({ "x-signature": hex("s", `${time}.{}`), "x-time": String(time) });
  const shared = { scheme: "shared-header", header: "X-Token", secrets: ["s"] };
  const user = { scheme: "basic", secrets: ["user:word"] };

  it.each<[string | undefined, object, SentHeaders]>([
    [undefined, standard, signed(seconds)],
    [undefined, standard, signed(seconds - 300)],
    [undefined, standard, signed(seconds + 300)],
    ["stale-timestamp", standard, signed(seconds - 301)],
    ["timestamp-ahead", standard, signed(seconds + 301)],
    ["bad-signature", standard, { ...signed(seconds), "webhook-timestamp": String(seconds + 301) }],
    ["no-timestamp", standard, { ...signed(seconds), "webhook-timestamp": "soon" }],
    ["no-signature", standard, { ...signed(seconds), "webhook-signature": "" }],
    ["no-signature", standard, { ...signed(seconds), "webhook-id": [] }],
    [undefined, hmac, timed(seconds)],
    ["stale-timestamp", hmac, timed(seconds - 301)],
    ["timestamp-ahead", hmac, timed(seconds + 301)],
    ["bad-signature", hmac, { ...timed(seconds), "x-signature": hex("other") }],
    ["no-timestamp", hmac, { "x-signature": hex("s") }],
    ["no-signature", hmac, { "x-time": String(seconds) }],
    [undefined, vendor, { signature: hex("s"), authorization: "Bearer a" }],
    ["wrong-authorization", vendor, { signature: hex("s"), authorization: "Bearer b" }],
    ["wrong-authorization", vendor, { signature: hex("s") }],
    ["bad-signature", vendor, { signature: hex("t"), authorization: "Bearer b" }],
    ["no-signature", vendor, { authorization: "Bearer a" }],
    ["no-signature", shared, {}],
    ["bad-signature", shared, { "x-token": "t" }],
    ["no-signature", user, { authorization: "Bearer a" }],
    ["wrong-authorization", user, { authorization: `Basic ${Buffer.from("user:other").toString("base64")}` }],
    ["secret-unusable", { scheme: "invented", secrets: ["s"] }, {}],
    ["secret-unusable", { scheme: "shared-header", secrets: ["s"] }, {}],
  ])("has its reason: %s", (reason, secret, headers) => {
    expect(failureOf(secret, headers)).toBe(reason);
  });
});
