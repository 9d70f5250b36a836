import { describe, expect, it } from "vitest";
import { parseCredentials } from "../../../shared/core/credentials.ts";
import { Problem } from "../../../shared/core/problem.ts";
import { credentialRules } from "../../../shared/gateway/calls/credential-rules.ts";
import type { AuthScheme, Login, RequestSigning } from "../../../shared/vendors/auth-scheme.ts";
import { aPepper } from "../../support/builders/a-pepper.ts";

const signing: RequestSigning = {
  algorithm: "sha256",
  encoding: "hex",
  signs: "{body}",
  headers: { "x-signature": "{signature}" },
};
const login: Login = { path: "/token", encoding: "form", fields: {}, tokenField: "access_token", defaultSeconds: 60 };
const schemes = {
  header: { kind: "api-key", header: "x-key" },
  query: { kind: "query-key", parameter: "key" },
  twoKeys: { kind: "two-keys", idHeader: "x-key", secretHeader: "x-secret" },
  basic: { kind: "basic" },
  signed: { kind: "signed", signing },
  signedHex: { kind: "signed", signing: { ...signing, keyEncoding: "hex" } },
  signedBase64: { kind: "signed", signing: { ...signing, keyEncoding: "base64" } },
  inBody: { kind: "access-token", login, carriedIn: "authorization-header" },
  inBasic: {
    kind: "access-token",
    login: { ...login, authentication: "client_secret_basic" },
    carriedIn: "authorization-header",
  },
} satisfies Record<string, AuthScheme>;

/** The detail of the refusal; `undefined` when the secret can be used. */
function faultOf(scheme: keyof typeof schemes, secret: object): string | undefined {
  const rules = {
    ...credentialRules(schemes[scheme]),
    audiences: ["partner"],
    tenantsRequired: false,
    environmentRequired: false,
  };
  try {
    parseCredentials(JSON.stringify({ pepper: aPepper, ...secret }), rules);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.members.detail;
    throw error;
  }
}

describe("a secret", () => {
  it.each([
    ["header", { apiKey: "visible ASCII" }],
    ["query", { apiKey: "ké y&=#?/+%" }],
    ["twoKeys", { clientId: "id", clientSecret: "s e" }],
    ["basic", { clientId: "us er£", clientSecret: "pass:word£" }],
    ["signed", { clientId: "id", clientSecret: "any text £" }],
    ["signedHex", { clientId: "id", clientSecret: "0aFF" }],
    ["signedBase64", { clientId: "id", clientSecret: "YQ==" }],
    ["signedBase64", { clientId: "id", clientSecret: "YWI" }],
    ["inBody", { clientId: "i:d", clientSecret: "any text £" }],
    ["inBasic", { clientId: "i:d", clientSecret: "any text £" }],
  ] as const)("can be used where the scheme %s puts it: %j", (scheme, secret) => {
    expect(faultOf(scheme, secret)).toBeUndefined();
  });

  it.each([
    ["header", { apiKey: "é" }, "apiKey"],
    ["query", { apiKey: "a\nb" }, "apiKey"],
    ["query", { apiKey: "" }, "apiKey"],
    ["query", { clientId: "i", clientSecret: "s" }, "takes an apiKey"],
    ["twoKeys", { clientId: "é", clientSecret: "s" }, "clientId"],
    ["twoKeys", { clientId: "i", clientSecret: " s" }, "clientSecret"],
    ["twoKeys", { apiKey: "k" }, "takes clientId"],
    ["basic", { clientId: "us:er", clientSecret: "s" }, "clientId has a colon"],
    ["basic", { clientId: "user", clientSecret: "\u0000" }, "clientSecret"],
    ["basic", { clientId: "user", clientSecret: "x".repeat(9_000) }, "clientSecret is too long"],
    ["signed", { clientId: "é", clientSecret: "s" }, "clientId"],
    ["signedHex", { clientId: "i", clientSecret: "0a0" }, "not a key in hex"],
    ["signedHex", { clientId: "i", clientSecret: "zz" }, "not a key in hex"],
    ["signedBase64", { clientId: "i", clientSecret: "Y-_=" }, "not a key in base64"],
    ["signedBase64", { clientId: "i", clientSecret: "Y" }, "not a key in base64"],
    ["inBasic", { clientId: "i", clientSecret: "£".repeat(3_000) }, "clientSecret is too long"],
  ] as const)("is refused for the scheme %s, by the field and no value: %j", (scheme, secret, fault) => {
    expect(faultOf(scheme, secret)).toContain(fault);
  });
});
