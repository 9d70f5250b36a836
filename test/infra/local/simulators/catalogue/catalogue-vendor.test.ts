import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { IssuedTokens } from "../../../../../infra/local/simulators/calls/issued-tokens.ts";
import type { VendorCall } from "../../../../../infra/local/simulators/calls/vendor-call.ts";
import { plainReads, type VendorState } from "../../../../../infra/local/simulators/calls/vendor-simulator.ts";
import {
  catalogueVendor,
  type SimulatedAuth,
} from "../../../../../infra/local/simulators/catalogue/catalogue-vendor.ts";

/** A read of a vendor whose document has an example of its answer. */
const vendor = "inside-rx";
const path = "/search/v1/popular";

const state = (): VendorState => ({
  credentials: new Map([
    ["default", { apiKey: "key-1", clientId: "id:1", clientSecret: "secret 1" }],
    ["clinic-2", { apiKey: "key-2", clientId: "id:2", clientSecret: "secret 2" }],
  ]),
  tokens: new IssuedTokens(),
  tokenSeconds: undefined,
  ratePerSecond: undefined,
  healthIgnoresTokens: false,
  ...plainReads,
});

const call = (headers: VendorCall["headers"] = {}, query = "", changed: Partial<VendorCall> = {}): VendorCall => ({
  method: "GET",
  path,
  query: new URLSearchParams(query),
  headers,
  body: Buffer.alloc(0),
  ...changed,
});

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
const hmac = (key: string) => createHmac("sha256", key).update(path).digest("hex");

const cases: readonly [string, SimulatedAuth, right: VendorCall, wrong: VendorCall][] = [
  ["a key", { kind: "api-key", header: "x-key" }, call({ "x-key": "key-2" }), call({ "x-key": "key-3" })],
  [
    "a key after a prefix",
    { kind: "api-key", header: "authorization", prefix: "Bearer " },
    call({ authorization: "Bearer key-2" }),
    call({ authorization: "key-2" }),
  ],
  ["a key in the query", { kind: "query-key", parameter: "key" }, call({}, "key=key-2"), call({}, "key=")],
  [
    "two keys",
    { kind: "two-keys", idHeader: "x-id", secretHeader: "x-secret" },
    call({ "x-id": "id:2", "x-secret": "secret 2" }),
    call({ "x-id": "id:2", "x-secret": "secret 1" }),
  ],
  [
    "a signature",
    { kind: "signed", keyHeader: "x-id", isSigned: ({ headers }, secret) => headers["x-signature"] === hmac(secret) },
    call({ "x-id": "id:2", "x-signature": hmac("secret 2") }),
    call({ "x-id": "id:2", "x-signature": hmac("secret 1") }),
  ],
];

describe("a vendor of a catalogue", () => {
  it.each(cases)("answers a call with %s by the example, and no other", (_, auth, right, wrong) => {
    const simulator = catalogueVendor({ vendor, auth })(state());
    expect(simulator.caller(right)).toBe("clinic-2");
    expect(simulator.answer(right)).toMatchObject({ status: 200, done: true });
    expect(simulator.answer(wrong)).toMatchObject({ status: 401, done: false });
    expect(simulator.answer(call())).toMatchObject({ status: 401, done: false });
    expect(simulator.answer({ ...right, path: "/none" })).toMatchObject({ status: 404 });
  });

  it("answers HTTP Basic, whose user ends at the first colon", () => {
    const own = state();
    own.credentials.set("clinic-3", { clientId: "user", clientSecret: "pass:word" });
    const simulator = catalogueVendor({ vendor, auth: { kind: "basic" } })(own);
    expect(simulator.answer(call({ authorization: basic("user", "pass:word") }))).toMatchObject({ status: 200 });
    expect(simulator.answer(call({ authorization: basic("user", "pass") }))).toMatchObject({ status: 401 });
  });

  it.each(["basic", "fields"] as const)("issues OAuth tokens to a client that is named by %s", (client) => {
    const simulator = catalogueVendor({ vendor, auth: { kind: "oauth", tokenPath: "/oauth/token", client } })(state());
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const inFields = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: "id:2",
      client_secret: "secret 2",
    });
    const inBasic = { ...form, authorization: basic("id%3A2", "secret+2") };
    const login = (headers: object, body: string) =>
      call({ ...form, ...headers }, "", { method: "POST", path: "/oauth/token", body: Buffer.from(body) });
    const right = client === "basic" ? login(inBasic, "grant_type=client_credentials") : login({}, String(inFields));
    const other = client === "basic" ? login({}, String(inFields)) : login(inBasic, "grant_type=client_credentials");

    const answer = simulator.answer(right);
    expect(simulator.caller(right)).toBe("clinic-2");
    expect(answer).toMatchObject({ status: 200, done: true });
    const { access_token: token } = JSON.parse(String(answer.body));
    expect(simulator.answer(call({ authorization: `Bearer ${token}` }))).toMatchObject({ status: 200, done: true });
    expect(simulator.answer(call({ authorization: "Bearer none" }))).toMatchObject({ status: 401 });
    expect(simulator.answer(other).status).toBeGreaterThan(399);
    expect(simulator.answer({ ...right, body: Buffer.from("grant_type=password") })).toMatchObject({ status: 400 });
  });
});
