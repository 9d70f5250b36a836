import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type SigningInput, signRequest } from "../../../shared/gateway/calls/sign-request.ts";
import type { RequestSigning } from "../../../shared/vendors/auth-scheme.ts";

const input = (changed: Partial<SigningInput> = {}): SigningInput => ({
  request: { method: "POST", path: "/v1/orders/a%20b", query: "limit=1&q=%C3%A9", body: Buffer.from('{"n":1.10}') },
  clientId: "key-1",
  clientSecret: "secret",
  now: Date.parse("2026-01-01T00:00:00.500Z"),
  nonce: "nonce-1",
  ...changed,
});
const bodyOnly: RequestSigning = {
  algorithm: "sha256",
  encoding: "hex",
  signs: "{body}",
  headers: { "x-signature": "{signature}" },
};
const withBody = (text: string) => ({ method: "POST", path: "/", query: "", body: Buffer.from(text) });

describe("a request's signature", () => {
  const jefe = { request: withBody("what do ya want for nothing?"), clientSecret: "Jefe" };

  it.each([
    ["sha256", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"],
    ["sha384", "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649"],
    [
      "sha512",
      "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
    ],
  ] as const)("is RFC 4231's of test case 2 by %s", (algorithm, signature) => {
    expect(signRequest({ ...bodyOnly, algorithm }, input(jefe))).toEqual({ "x-signature": [signature] });
  });

  it("is RFC 4231's of test case 1, whose key is bytes in hex", () => {
    const signed = signRequest(
      { ...bodyOnly, keyEncoding: "hex" },
      input({ request: withBody("Hi There"), clientSecret: "0b".repeat(20) }),
    );
    expect(signed).toEqual({ "x-signature": ["b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"] });
  });

  it("covers what the vendor's template names, in its order", () => {
    const signing: RequestSigning = {
      ...bodyOnly,
      encoding: "base64",
      signs: "{time}\n{method}\n{target}\n{nonce}\n{clientId}\n{body}\n{path}?{query}",
      headers: {
        "x-key": "{clientId}",
        "x-time": "{time}",
        "x-nonce": "{nonce}",
        authorization: "HMAC {clientId}:{signature}",
      },
    };
    const text =
      '1767225600\nPOST\n/v1/orders/a%20b?limit=1&q=%C3%A9\nnonce-1\nkey-1\n{"n":1.10}\n/v1/orders/a%20b?limit=1&q=%C3%A9';
    const signature = createHmac("sha256", "secret").update(text).digest("base64");

    expect(signRequest(signing, input())).toEqual({
      "x-key": ["key-1"],
      "x-time": ["1767225600"],
      "x-nonce": ["nonce-1"],
      authorization: [`HMAC key-1:${signature}`],
    });
  });

  it("covers a body that is no text byte for byte, and its digest", () => {
    const body = Buffer.from([0xff, 0x00, 0xfe]);
    const request = { ...withBody(""), body };
    const hash = createHash("sha256").update(body).digest("hex");

    expect(signRequest({ ...bodyOnly, signs: "a{body}b" }, input({ request }))["x-signature"]).toEqual([
      createHmac("sha256", "secret").update("a").update(body).update("b").digest("hex"),
    ]);
    expect(
      signRequest(
        { ...bodyOnly, signs: "{bodyHash}", headers: { ...bodyOnly.headers, "x-digest": "{bodyHash}" } },
        input({ request }),
      ),
    ).toEqual({ "x-signature": [createHmac("sha256", "secret").update(hash).digest("hex")], "x-digest": [hash] });
  });

  it.each([
    ["seconds", "1767225600"],
    ["milliseconds", "1767225600500"],
    ["iso-8601", "2026-01-01T00:00:00.500Z"],
  ] as const)("has its time in %s", (time, text) => {
    const signing = {
      ...bodyOnly,
      time,
      signs: "{time}",
      headers: { "x-time": "{time}", "x-signature": "{signature}" },
    };
    expect(signRequest(signing, input())["x-time"]).toEqual([text]);
  });

  it("replaces no placeholder within a value", () => {
    const signing = { ...bodyOnly, headers: { "x-key": "{clientId}", "x-signature": "{signature}" } };
    expect(signRequest(signing, input({ clientId: "{signature}{nonce}" }))["x-key"]).toEqual(["{signature}{nonce}"]);
  });

  it("covers a question mark only where there is a query", () => {
    const signed = (query: string) =>
      signRequest({ ...bodyOnly, signs: "{target}" }, input({ request: { ...withBody(""), path: "/a", query } }));
    expect(signed("")).toEqual({ "x-signature": [createHmac("sha256", "secret").update("/a").digest("hex")] });
    expect(signed("b=1")).toEqual({ "x-signature": [createHmac("sha256", "secret").update("/a?b=1").digest("hex")] });
  });
});
