import { describe, expect, test } from "vitest";
import { authFaults } from "../../shared/vendors/auth-faults.ts";
import type { AuthScheme, RequestSigning } from "../../shared/vendors/auth-scheme.ts";
import { text } from "../../shared/vendors/field-rules.ts";
import { statusDecides, type VendorDescriptor } from "../../shared/vendors/types.ts";

const faults = (auth: AuthScheme, changed: Partial<VendorDescriptor> = {}) =>
  authFaults({
    id: "acme",
    title: "Acme",
    origins: { live: "https://api.acme.test", sandbox: "https://api.acme.test" },
    auth,
    operations: [],
    readBody: statusDecides,
    ...changed,
  });

const signing: RequestSigning = {
  algorithm: "sha256",
  encoding: "hex",
  signs: "{time}{body}",
  headers: { "x-time": "{time}", "x-signature": "v1={signature}" },
};
const signed = (changed: Partial<RequestSigning> = {}): AuthScheme => ({
  kind: "signed",
  signing: { ...signing, ...changed },
});
const login = {
  path: "/token",
  encoding: "form",
  fields: { grant_type: "client_credentials" },
  authentication: "client_secret_basic",
  tokenField: "access_token",
  defaultSeconds: 60,
} as const;
const loggedIn = (changed: object = {}): AuthScheme => ({
  kind: "access-token",
  login: { ...login, ...changed },
  carriedIn: "authorization-header",
});

test.each<[string, AuthScheme]>([
  ["a key in a header", { kind: "api-key", header: "x-key" }],
  ["a key after a prefix", { kind: "api-key", header: "authorization", prefix: "Token " }],
  ["a key in the query", { kind: "query-key", parameter: "api_key" }],
  ["two keys", { kind: "two-keys", idHeader: "x-key", secretHeader: "x-secret" }],
  ["HTTP Basic", { kind: "basic" }],
  ["a signature", signed()],
  ["a login by client_secret_basic", loggedIn()],
  ["such a login that names the client in its body, too", loggedIn({ fields: { client_id: "{clientId}" } })],
])("the scheme of %s has no fault", (_, auth) => {
  expect(faults(auth)).toEqual([]);
});

describe("a scheme is refused for", () => {
  test.each<[string, AuthScheme, string]>([
    [
      "a header in capitals",
      { kind: "two-keys", idHeader: "X-Key", secretHeader: "x-secret" },
      "X-Key is not a header's",
    ],
    ["one header for two keys", { kind: "two-keys", idHeader: "x-key", secretHeader: "x-key" }, "the same header"],
    ["a header of the message", { kind: "api-key", header: "content-type" }, "content-type cannot be"],
    ["a header of the connection", signed({ headers: { host: "{signature}", "x-time": "{time}" } }), "host cannot be"],
    ["a prefix with a line break", { kind: "api-key", header: "x-key", prefix: "a\n" }, "prefix is not a word"],
    ["a parameter that is no name", { kind: "query-key", parameter: "a&b" }, "a&b is not a query member's name"],
    ["an empty parameter", { kind: "query-key", parameter: "" }, "is not a query member's name"],
    ["no signature in a header", signed({ headers: { "x-time": "{time}" } }), "no header has the {signature}"],
    ["a signature of nothing", signed({ signs: "constant" }), "covers nothing"],
    ["a signature of itself", signed({ signs: "{signature}" }), "no {signature} there"],
    ["a body in a header", signed({ headers: { ...signing.headers, "x-body": "{body}" } }), "no {body} there"],
    ["an unknown placeholder", signed({ signs: "{time}{bdy}" }), "no {bdy} there"],
    ["a time that is not sent", signed({ headers: { "x-signature": "{signature}" } }), "covers {time}, and no header"],
    ["a nonce that is not sent", signed({ signs: "{nonce}" }), "covers {nonce}, and no header"],
    ["a line break in a header", signed({ headers: { ...signing.headers, "x-a": "a\n" } }), "visible ASCII"],
    ["a secret in two places", loggedIn({ fields: { secret: "{clientSecret}" } }), "sends {clientSecret} twice"],
  ])("%s", (_, auth, fault) => {
    expect(faults(auth)).toEqual([expect.stringContaining(fault)]);
  });

  test("a credential that a partner could set", () => {
    const getThing = { id: "getThing", method: "GET", path: "/things", safe: true, evidence: "documented" } as const;
    const operations = [{ ...getThing, requestHeaders: ["x-key"] }];
    expect(faults({ kind: "api-key", header: "x-key" }, { operations })).toEqual([
      "getThing names the credential's header",
    ]);
    expect(faults({ kind: "api-key", header: "x-key" }, { tenantHeader: "x-key" })).toEqual([
      "x-key cannot be the credential's header",
    ]);
    const requestRules = { getThing: { query: { api_key: text } } };
    expect(faults({ kind: "query-key", parameter: "api_key" }, { operations: [getThing], requestRules })).toEqual([
      "the rules of getThing name the credential's query member",
    ]);
  });
});
