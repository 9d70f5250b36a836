import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Call } from "../../../shared/gateway/calls/call.ts";
import { checkCall } from "../../../shared/gateway/calls/check-call.ts";
import { createSendCall } from "../../../shared/gateway/calls/send-call.ts";
import type { Exchange } from "../../../shared/http/exchange.ts";
import type { AuthScheme } from "../../../shared/vendors/auth-scheme.ts";
import { defineVendor } from "../../../shared/vendors/define-vendor.ts";
import { statusDecides } from "../../../shared/vendors/types.ts";
import { sendHarness } from "../../support/harnesses/send-harness.ts";

const answer = (status: number, headers: Record<string, string[]> = {}): Exchange => ({
  kind: "answered",
  answer: { status, headers, body: Buffer.from("{}") },
});

/** A vendor with one scheme; the vendor's answers, and the secrets that the store gives one after the other. */
function setUp(auth: AuthScheme, exchanges: Exchange[], secrets: string[] = ["first secret"]) {
  const vendor = defineVendor({
    id: "acme",
    title: "Acme",
    origins: { live: "https://vendor.test", sandbox: "https://vendor.test" },
    auth,
    operations: [{ id: "createThing", method: "POST", path: "/v1/things", safe: false, evidence: "documented" }],
    vendorPaths: { createThing: "PUT /v2/things" },
    readBody: statusDecides,
  });
  const { deps, ...harness } = sendHarness({ vendor, exchanges, secrets });
  const sendCall = createSendCall(deps);
  const call: Call = {
    connectionName: "default",
    operation: vendor.operations[0],
    action: "createThing",
    safe: true,
    request: {
      method: "POST",
      path: "/v1/things",
      query: [["q", "a b"]],
      headers: { authorization: ["Bearer rxg_partner"], "x-acme-key": ["mine"], "x-acme-secret": ["mine"] },
      body: Buffer.from('{"n":1}'),
    },
  };
  const send = () => sendCall({ call, deadline: harness.clock.monotonic() + 25_000 });
  return { ...harness, vendor, call, send };
}

const base64 = (text: string) => Buffer.from(text).toString("base64");
const schemes: readonly [string, AuthScheme, (secret: string) => { headers?: object; search?: string }][] = [
  ["a key in a header", { kind: "api-key", header: "x-acme-key" }, (key) => ({ headers: { "x-acme-key": [key] } })],
  [
    "a key after a prefix",
    { kind: "api-key", header: "authorization", prefix: "ApiKey " },
    (key) => ({ headers: { authorization: [`ApiKey ${key}`] } }),
  ],
  [
    "a key in the query",
    { kind: "query-key", parameter: "api_key" },
    (key) => ({ search: `?q=a%20b&api_key=${encodeURIComponent(key)}` }),
  ],
  [
    "two keys",
    { kind: "two-keys", idHeader: "x-acme-key", secretHeader: "x-acme-secret" },
    (secret) => ({ headers: { "x-acme-key": ["the id"], "x-acme-secret": [secret] } }),
  ],
  [
    "HTTP Basic",
    { kind: "basic" },
    (secret) => ({ headers: { authorization: [`Basic ${base64(`the id:${secret}`)}`] } }),
  ],
  [
    "a signature",
    {
      kind: "signed",
      signing: {
        algorithm: "sha256",
        encoding: "hex",
        signs: "{method} {target} {body}",
        headers: { "x-acme-key": "{clientId}", "x-acme-secret": "{signature}" },
      },
    },
    (secret) => ({
      headers: {
        "x-acme-key": ["the id"],
        "x-acme-secret": [createHmac("sha256", secret).update('PUT /v2/things?q=a%20b {"n":1}').digest("hex")],
      },
    }),
  ],
];

describe.each(schemes)("%s", (_, auth, expected) => {
  const matches = (secret: string) => {
    const { headers = {}, search = "?q=a%20b" } = expected(secret);
    return { method: "PUT", url: expect.objectContaining({ search }), headers: expect.objectContaining(headers) };
  };

  it("is sent with the call, in place of a partner's header of the name", async () => {
    const { sent, send, logins } = setUp(auth, [answer(200)]);
    await send();
    expect(sent).toEqual([expect.objectContaining(matches("first secret"))]);
    expect(logins()).toBe(0);
    expect(JSON.stringify(sent[0]?.headers)).not.toMatch(/mine|rxg_/);
  });

  it("is read again after a 401, once, and the call is sent with it", async () => {
    const { sent, send } = setUp(auth, [answer(401), answer(200)], ["first secret", "second secret"]);
    await send();
    expect(sent).toEqual([
      expect.objectContaining(matches("first secret")),
      expect.objectContaining(matches("second secret")),
    ]);
  });

  it("is reported as refused after a second 401, without its value", async () => {
    const { sent, send, log } = setUp(auth, [answer(401)], ["first secret", "second secret"]);
    await expect(send()).rejects.toMatchObject({ members: { status: 502, name: "vendor-credentials-refused" } });
    expect(sent).toHaveLength(2);
    expect(JSON.stringify(log)).not.toMatch(/(first|second)( |%20)secret/);
  });
});

describe("a signature of the time", () => {
  it("is made again for each attempt", async () => {
    const signing = {
      algorithm: "sha256",
      encoding: "hex",
      signs: "{time}.{nonce}",
      time: "milliseconds",
      headers: { "x-acme-time": "{time}", "x-acme-nonce": "{nonce}", "x-acme-signature": "{signature}" },
    } as const;
    const { sent, send } = setUp({ kind: "signed", signing }, [answer(503), answer(503), answer(200)]);
    await send();

    const times = sent.map(({ headers }) => headers["x-acme-time"]?.[0] ?? "");
    const nonces = sent.map(({ headers }) => headers["x-acme-nonce"]?.[0] ?? "");
    expect(new Set(times).size).toBe(3);
    expect(new Set(nonces).size).toBe(3);
    expect(sent.map(({ headers }) => headers["x-acme-signature"]?.[0])).toEqual(
      times.map((time, at) => createHmac("sha256", "first secret").update(`${time}.${nonces[at]}`).digest("hex")),
    );
  });
});

describe("a key in the query", () => {
  const auth: AuthScheme = { kind: "query-key", parameter: "api_key" };

  it("is in no part of the answer, and a link without it leads through the gateway", async () => {
    const next = "/v2/things?api_key=first%20secret&page=2";
    const headers = { location: [next], link: [`<https://vendor.test${next}>; rel="next"`], "x-request": [next] };
    const { send } = setUp(auth, [answer(200, headers)]);
    const { answer: forwarded } = await send();

    expect(forwarded.headers).toMatchObject({
      location: ["/v1/acme/v2/things?page=2"],
      link: ['</v1/acme/v2/things?page=2>; rel="next"'],
    });
    expect(JSON.stringify(forwarded.headers)).not.toMatch(/first( |%20)secret/);
  });

  it("is looked for in answers, so that the vendor is asked for ones without a coding", async () => {
    const { sent, send } = setUp(auth, [answer(200)]);
    await send();
    expect(sent[0]?.headers["accept-encoding"]).toEqual(["identity"]);
  });

  it("is not in the request that is recorded", async () => {
    const { call, send } = setUp(auth, [answer(200)]);
    await send();
    expect(call.request.query).toEqual([["q", "a b"]]);
  });

  it("is refused from a partner before anything is recorded or sent", () => {
    const { vendor, call } = setUp(auth, []);
    const request = { ...call.request, query: [["API_KEY", "mine"]] as const };
    expect(() => checkCall({ vendor, match: undefined, request, outline: undefined })).toThrow("400 bad-request");
  });
});
