import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { standardSignature } from "../../../../../shared/http/webhook-signature.ts";
import { hex, seconds, verify } from "../../../../support/harnesses/verify-harness.ts";

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
    { header: "X Signature" },
    { header: "X-Signature:" },
    { header: "X-Signature\n" },
    { timestampHeader: "" },
    { timestampHeader: "X Time" },
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

describe("the scheme basic, by the examples of RFC 7617", () => {
  it.each([
    ["section 2", "Aladdin:open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="],
    ["section 2.1, in UTF-8", "test:123£", "Basic dGVzdDoxMjPCow=="],
  ])("accepts that of %s", (_, secret, authorization) => {
    expect(verify({ scheme: "basic", secrets: [secret] }, { authorization })).toBe(true);
    expect(verify({ scheme: "basic", secrets: [`${secret}.`] }, { authorization })).toBe(false);
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

  it.each([
    "whsec_A",
    "whsec_+",
    "whsec_A==",
    "whsec_AA",
    `whsec_${Buffer.alloc(23, 1).toString("base64")}`,
  ])("accepts nothing with the key %s, which is shorter than the standard's 24 bytes", (short) => {
    expect(verify({ ...secret, secrets: [short] }, signed(short))).toBe(false);
    expect(verify({ ...secret, secrets: [...secrets, short] }, signed(secrets[0] ?? ""))).toBe(false);
  });

  it("accepts a key of 24 bytes", () => {
    const shortest = `whsec_${Buffer.alloc(24, 1).toString("base64")}`;
    expect(verify({ ...secret, secrets: [shortest] }, signed(shortest))).toBe(true);
  });
});
