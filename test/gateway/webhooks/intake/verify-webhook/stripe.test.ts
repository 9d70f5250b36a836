import { describe, expect, it } from "vitest";
import { verifyWebhook } from "../../../../../shared/gateway/webhooks/intake/verify-webhook/verify-webhook.ts";
import { parseWebhookSecret } from "../../../../../shared/gateway/webhooks/intake/verify-webhook/webhook-secret.ts";
import { failureOf, hex, seconds, verify } from "../../../../support/harnesses/verify-harness.ts";

const v1 = (key: string, time: number | string = seconds, body: string | Uint8Array = "{}") =>
  hex(key, Buffer.concat([Buffer.from(`${time}.`), Buffer.from(body)]));

describe("the scheme stripe", () => {
  const secret = { scheme: "stripe", secrets: ["whsec_current", "whsec_previous"] };
  const sent = (value: string) => ({ "stripe-signature": value });

  it.each([
    [
      "a text body, under a key that is used as it is",
      "whsec_5f1d9a60c0e4b52",
      Buffer.from('{"id":"evt_1","amount":12.50}'),
      "731e1791af3361e73f7e0972407e8fe1676a00c614523c815feaceaf8bb8787f",
    ],
    [
      "bytes that are no text",
      "key two",
      Buffer.from([0xff, 0, 0x0d, 0x0a]),
      "677a79cf1fce1a4b0c356f014df09d9890a591f467ee5050a3459d57ea73334d",
    ],
  ])("accepts what openssl signs of %s", (_, key, body, signature) => {
    const request = { headers: { "stripe-signature": [`t=1492774577,v1=${signature}`] }, body };
    const parsed = parseWebhookSecret(JSON.stringify({ scheme: "stripe", secrets: [key] }));
    if (parsed === undefined) throw new Error("The secret cannot be parsed.");

    expect(verifyWebhook(parsed, { ...request, now: 1_492_774_577_000 })).toBeUndefined();
    expect(verifyWebhook(parsed, { ...request, now: 1_492_774_878_000 })).toBe("stale-timestamp");
    expect(verifyWebhook(parsed, { ...request, body: body.subarray(1), now: 1_492_774_577_000 })).toBe("bad-signature");
  });

  it("accepts any v1 of the list with any secret, in any order, and ignores other versions", () => {
    const good = v1("whsec_previous");

    expect(verify(secret, sent(`t=${seconds},v1=${v1("whsec_current")}`))).toBe(true);
    expect(verify(secret, sent(`t=${seconds},v1=${v1("other")},v1=${good},v0=00`))).toBe(true);
    expect(verify(secret, sent(`v1=${good}, t=${seconds}`))).toBe(true);
  });

  it.each([
    ["no header", undefined, "no-signature"],
    ["an empty header", "", "no-signature"],
    ["no v1", `t=${seconds}`, "no-signature"],
    ["a v0 alone", `t=${seconds},v0=${v1("whsec_current")}`, "no-signature"],
    ["no time", `v1=${v1("whsec_current")}`, "no-timestamp"],
    ["two times", `t=${seconds},t=${seconds + 1},v1=${v1("whsec_current")}`, "no-timestamp"],
    ["a time that is no number", `t=now,v1=${v1("whsec_current", "now")}`, "no-timestamp"],
    ["a negative time", `t=-1,v1=${v1("whsec_current", -1)}`, "no-timestamp"],
    ["a changed time", `t=${seconds + 1},v1=${v1("whsec_current")}`, "bad-signature"],
    ["a truncated signature", `t=${seconds},v1=${v1("whsec_current").slice(0, -1)}`, "bad-signature"],
    ["a longer signature", `t=${seconds},v1=${v1("whsec_current")}0`, "bad-signature"],
    ["an empty signature", `t=${seconds},v1=`, "bad-signature"],
    ["a signature of the body alone", `t=${seconds},v1=${hex("whsec_current")}`, "bad-signature"],
    ["a long list", `t=${seconds}${",v1=00".repeat(10)},v1=${v1("whsec_current")}`, "bad-signature"],
    ["an old time", `t=${seconds - 301},v1=${v1("whsec_current", seconds - 301)}`, "stale-timestamp"],
    ["a time ahead", `t=${seconds + 301},v1=${v1("whsec_current", seconds + 301)}`, "timestamp-ahead"],
  ])("refuses %s", (_, value, failure) => {
    expect(failureOf(secret, value === undefined ? {} : sent(value))).toBe(failure);
  });

  it("refuses a header that is sent twice", () => {
    const value = `t=${seconds},v1=${v1("whsec_current")}`;
    expect(failureOf(secret, { "stripe-signature": [value, value] })).toBe("no-signature");
  });

  it("accepts a redelivery that repeats its first signature within the vendor's retry span", () => {
    const aDay = { ...secret, toleranceSeconds: 86_400 };
    const at = (time: number) => sent(`t=${time},v1=${v1("whsec_current", time)}`);

    expect(failureOf(aDay, at(seconds - 86_400))).toBeUndefined();
    expect(failureOf(aDay, at(seconds - 86_401))).toBe("stale-timestamp");
  });

  it("reads the header that the secret names, and no other", () => {
    const named = { ...secret, header: "X-Acme-Signature" };
    const value = `t=${seconds},v1=${v1("whsec_current")}`;

    expect(failureOf(named, { "x-acme-signature": value })).toBeUndefined();
    expect(failureOf(named, sent(value))).toBe("no-signature");
  });

  it.each([
    { header: "" },
    { header: 7 },
    { toleranceSeconds: 0 },
    { toleranceSeconds: "300" },
  ])("accepts no webhook when a setting is wrong: %j", (fault) => {
    expect(failureOf({ ...secret, ...fault }, sent(`t=${seconds},v1=${v1("whsec_current")}`))).toBe("secret-unusable");
  });
});
