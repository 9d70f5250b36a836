import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { verifyWebhook } from "../../../../../shared/gateway/webhooks/intake/verify-webhook/verify-webhook.ts";
import { parseWebhookSecret } from "../../../../../shared/gateway/webhooks/intake/verify-webhook/webhook-secret.ts";
import { standardSignature } from "../../../../../shared/http/webhook-signature.ts";

const now = Date.parse("2026-01-01T00:00:00Z");
const seconds = now / 1000;

type Headers = Record<string, string | string[]>;

function refusalOf(secret: object, headers: Headers, body: string | Uint8Array = "{}") {
  const parsed = parseWebhookSecret(JSON.stringify(secret));
  if (parsed === undefined) throw new Error("The secret is not one.");
  const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()]));
  return verifyWebhook(parsed, { headers: lists, body: Buffer.from(body), now });
}

const verify = (...given: Parameters<typeof refusalOf>): boolean => refusalOf(...given) === undefined;

const hex = (key: string, body: string | Uint8Array = "{}") => createHmac("sha256", key).update(body).digest("hex");

describe("the scheme md-integrations", () => {
  const secret = { scheme: "md-integrations", secrets: ["test-secret"] };

  it.each([
    [
      '{"timestamp":1666384936,"event_type":"case_waiting","case_id":"26f3d453-09ff-41cb-9fc6-724d1b77277c","metadata":"This is an example of metadata field."}',
      "0053b18ae8b8e822407e1dc8a5aafe460a8b25c439b5b91c8ac9988c4a7e6610",
    ],
    [
      '{"timestamp":1733258743,"event_type":"order_status_changed","encounter_id":"5124ae37-19db-464e-870d-49a9a33a5153","case_id":"5124ae37-19db-464e-870d-49a9a33a5153","order_status":"fulfilled","order_details":"Tracking Number: 101010"}',
      "9e91066567fdcc42674d1f6d29f7004bc9262247f88ff05eae7f06ccfe0b0860",
    ],
    [
      '{"timestamp":1666384936,"event_type":"drivers_license_requested","access_link":"https:\\/\\/app.example\\/x\\/1","patient_id":"796fef8b-a4d5-4e19-8a58-852adfbe8709","metadata":"Jos\\u00e9 \\ud83d\\udc8a"}',
      "3ef9e26a47b725e94eafab5d4659586bbbfe8f77a8266988acede3444b1fa3d2",
    ],
  ])("verifies the vendor's raw text: %s", (body, signature) => {
    expect(verify(secret, { signature }, body)).toBe(true);
  });

  it("verifies raw bytes that are no text", () => {
    const body = Buffer.from([0, 255, 254, 10]);

    expect(verify(secret, { signature: hex("test-secret", body) }, body)).toBe(true);
  });

  it("verifies under every listed secret", () => {
    const rotated = { ...secret, secrets: ["new", "old"] };

    expect(verify(rotated, { signature: hex("new") })).toBe(true);
    expect(verify(rotated, { signature: hex("old") })).toBe(true);
    expect(verify(rotated, { signature: hex("older") })).toBe(false);
  });

  const right = hex("test-secret");
  it.each<[string, Headers]>([
    ["no signature", {}],
    ["an empty one", { signature: "" }],
    ["an empty list", { signature: [] }],
    ["a truncated one", { signature: right.slice(0, -1) }],
    ["its first half", { signature: right.slice(0, 32) }],
    ["one with more behind it", { signature: `${right}0` }],
    ["white space around it", { signature: ` ${right}` }],
    ["capitals", { signature: right.toUpperCase() }],
    ["a wrong one of the right length", { signature: hex("wrong-secret") }],
    ["the header twice", { signature: [right, right] }],
    ["the header twice, one wrong", { signature: [right, hex("wrong")] }],
    ["a list in one header", { signature: `${right}, ${right}` }],
    ["a list that ends with it", { signature: `x,${right}` }],
    ["the name of an algorithm before it", { signature: `sha256=${right}` }],
    ["its base64", { signature: Buffer.from(right, "hex").toString("base64") }],
    ["characters that are not ASCII", { signature: "é".repeat(32) }],
  ])("refuses %s", (_what, headers) => {
    expect(verify(secret, headers)).toBe(false);
  });

  it("refuses a body that differs in one byte", () => {
    expect(verify(secret, { signature: right }, "{} ")).toBe(false);
    expect(verify(secret, { signature: right }, "")).toBe(false);
  });
});

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

describe("the scheme hmac", () => {
  const secret = { scheme: "hmac", header: "X-Signature", secrets: ["s"] };

  it("accepts any header, algorithm, encoding and prefix", () => {
    const base64 = createHmac("sha512", "s").update("{}").digest("base64");

    expect(verify(secret, { "x-signature": hex("s") })).toBe(true);
    expect(verify({ ...secret, prefix: "sha256=" }, { "x-signature": `sha256=${hex("s")}` })).toBe(true);
    expect(verify({ ...secret, prefix: "sha256=" }, { "x-signature": hex("s") })).toBe(false);
    expect(verify({ ...secret, algorithm: "sha512", encoding: "base64" }, { "x-signature": base64 })).toBe(true);
    expect(verify({ ...secret, algorithm: "sha512", encoding: "base64" }, { "x-signature": hex("s") })).toBe(false);
  });

  it("verifies the time with the body, and refuses an old one", () => {
    const timed = { ...secret, timestampHeader: "X-Time", toleranceSeconds: 60 };
    const at = (time: number) => ({ "x-signature": hex("s", `${time}.{}`), "x-time": String(time) });

    expect(verify(timed, at(seconds))).toBe(true);
    expect(verify(timed, at(seconds - 60))).toBe(true);
    expect(verify(timed, at(seconds - 61))).toBe(false);
    expect(verify(timed, at(seconds + 61))).toBe(false);
    expect(verify(timed, { ...at(seconds), "x-time": String(seconds + 1) })).toBe(false);
    expect(verify(timed, { "x-signature": hex("s") })).toBe(false);
    expect(verify(timed, { "x-signature": hex("s", "soon.{}"), "x-time": "soon" })).toBe(false);
  });

  it.each([
    { header: undefined },
    { header: "" },
    { algorithm: "md5" },
    { encoding: "latin1" },
    { prefix: 1 },
    { timestampHeader: 1 },
    { toleranceSeconds: 0 },
    { toleranceSeconds: "300" },
  ])("accepts no webhook when the secret lacks what it needs: %j", (fault) => {
    expect(verify({ ...secret, ...fault }, { "x-signature": hex("s") })).toBe(false);
  });
});

describe("the scheme shared-header", () => {
  const secret = { scheme: "shared-header", header: "X-Token", secrets: ["current", "previous"] };

  it("accepts the secrets themselves and nothing else", () => {
    expect(verify(secret, { "x-token": "current" })).toBe(true);
    expect(verify(secret, { "x-token": "previous" })).toBe(true);
    expect(verify(secret, { "x-token": "curren" })).toBe(false);
    expect(verify(secret, { "x-token": "" })).toBe(false);
    expect(verify(secret, {})).toBe(false);
    expect(verify({ ...secret, header: undefined }, { "x-token": "current" })).toBe(false);
  });
});

describe("the scheme basic", () => {
  const secret = { scheme: "basic", secrets: ["user:pass:word"] };
  const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

  it("accepts user and password", () => {
    expect(verify(secret, { authorization: basic("user:pass:word") })).toBe(true);
    expect(verify(secret, { authorization: basic("user:pass") })).toBe(false);
    expect(verify(secret, { authorization: basic("user:pass:word").replace("Basic", "Bearer") })).toBe(false);
    expect(verify(secret, {})).toBe(false);
    expect(verify({ ...secret, secrets: ["user:"] }, { authorization: basic("user:") })).toBe(false);
  });
});

describe("the scheme standard-webhooks", () => {
  const secrets = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)].map((key) => `whsec_${key.toString("base64")}`);
  const secret = { scheme: "standard-webhooks", secrets };
  const signed = (by: string, timestamp = seconds) => ({
    "webhook-id": "msg_1",
    "webhook-timestamp": String(timestamp),
    "webhook-signature": standardSignature(by, { id: "msg_1", timestamp, body: Buffer.from("{}") }),
  });

  it("accepts any signature of the list, with any secret", () => {
    const headers = signed(secrets[1] ?? "");

    expect(verify(secret, headers)).toBe(true);
    expect(verify(secret, { ...headers, "webhook-signature": `v1,AAAA ${headers["webhook-signature"]}` })).toBe(true);
  });

  it("refuses an old time, another id, another version, no time, and a long list of signatures", () => {
    const headers = signed(secrets[0] ?? "");
    const signature = headers["webhook-signature"];

    expect(verify(secret, signed(secrets[0] ?? "", seconds - 301))).toBe(false);
    expect(verify(secret, { ...headers, "webhook-id": "msg_2" })).toBe(false);
    expect(verify(secret, { ...headers, "webhook-signature": signature.replace("v1,", "v2,") })).toBe(false);
    expect(verify(secret, { ...headers, "webhook-timestamp": "" })).toBe(false);
    expect(verify(secret, { ...headers, "webhook-signature": `${"x ".repeat(20)}${signature}` })).toBe(false);
    expect(verify({ ...secret, secrets: ["not-a-key"] }, headers)).toBe(false);
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

  it.each<[string | undefined, object, Headers]>([
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
    expect(refusalOf(secret, headers)).toBe(reason);
  });
});
