import { describe, expect, test } from "vitest";
import { type CredentialRules, parseCredentials } from "../../shared/core/credentials.ts";
import { Problem, type ProblemMembers } from "../../shared/core/problem.ts";
import { aPepper } from "../support/builders/a-pepper.ts";

const forClient: CredentialRules = {
  kind: "client",
  audiences: ["partner", "web"],
  tenantsRequired: false,
  environmentRequired: false,
};
const forKey: CredentialRules = { ...forClient, kind: "api-key" };
const client = { clientId: "i", clientSecret: "s", pepper: aPepper };
const tenant = "3D0C9A52-7c1e-4b7a-9f57-1f6b1c0a0001";

const parse = (value: unknown, rules = forClient) => parseCredentials(JSON.stringify(value), rules);

function refusalOf(text: string, rules = forClient): ProblemMembers {
  try {
    parseCredentials(text, rules);
  } catch (error) {
    if (error instanceof Problem) return error.members;
  }
  throw new Error("The secret was taken.");
}

test("a client's credentials are read with their settings, and unknown members are ignored", () => {
  const settings = { tokenPath: "/v1/hubspot/auth", tokenSeconds: 90, environment: "sandbox" };
  const given = { ...client, ...settings, tenants: [tenant], audiences: ["partner"], note: "ask Kim" };
  expect(parse({ ...given, defaultTenant: tenant.toLowerCase() })).toEqual({
    kind: "client",
    ...client,
    ...settings,
    tenants: [tenant],
    audiences: ["partner"],
    defaultTenant: tenant,
  });
});

test("the settings of a connection's calls are read", () => {
  const settings = { version: "2024-01", safePosts: ["/api/SearchPatients", "/api/practices/{id}/search"] };
  expect(parse({ ...client, ...settings, pointers: { writeback: "/work/id" } })).toEqual({
    kind: "client",
    ...client,
    environment: "live",
    ...settings,
    pointers: { writeback: "/work/id" },
  });
});

test("an API key is read, and the environment is live unless it is written", () => {
  expect(parse({ apiKey: "k", pepper: aPepper }, forKey)).toEqual({
    kind: "api-key",
    apiKey: "k",
    pepper: aPepper,
    environment: "live",
  });
});

test("of a secret that holds both sets, the one that the vendor needs is used", () => {
  const both = { ...client, apiKey: "k" };
  expect(parse(both, forKey)).toMatchObject({ kind: "api-key", apiKey: "k" });
  expect(parse(both)).toMatchObject({ kind: "client", clientId: "i" });
});

describe("a secret is refused as a whole, by the names of its fields and no value,", () => {
  const hunter = "hunter2";
  test.each<[why: string, value: unknown, named: string, rules?: CredentialRules]>([
    ["with nothing in it", {}, "clientId is missing or empty; clientSecret is missing or empty; pepper is missing"],
    ["with an empty key", { apiKey: "", pepper: aPepper }, "apiKey is missing or empty", forKey],
    [
      "that is live on a stage for sandboxes",
      { ...client, environment: "live" },
      "environment is live, and this stage refuses live connections",
      { ...forClient, environmentRequired: true, liveRefused: true },
    ],
    [
      "that is live by default on a stage for sandboxes",
      client,
      "environment is live",
      { ...forClient, liveRefused: true },
    ],
    [
      "with an origin on a stage that allows none",
      { ...client, origin: "https://a.example.com" },
      "origin is not allowed",
    ],
    [
      "with an origin that the stage's rule refuses",
      { ...client, origin: "https://a.example.com" },
      "origin is wrong",
      { ...forClient, originFault: () => "is wrong" },
    ],
    ["with an audience that the vendor lacks", { ...client, audiences: ["partner", hunter] }, "audiences must list"],
    ["without any of its audiences", { ...client, audiences: [] }, "audiences must list names of the vendor's"],
    ["with an audience that is no list", { ...client, audiences: "partner" }, "one at least: partner, web"],
    ["with an audience that is no text", { ...client, audiences: [["partner"]] }, "audiences must list"],
    ["of a client where a key is needed", { ...client, clientSecret: hunter }, "the vendor takes an apiKey", forKey],
    ["of a key where a client is needed", { apiKey: hunter, pepper: aPepper }, "the vendor takes clientId and"],
    ["with half a client", { clientId: hunter, pepper: aPepper }, "clientSecret is missing"],
    ["with a key that is no text", { apiKey: 7, pepper: aPepper }, "apiKey must be a text", forKey],
    ["with a line break behind the key", { apiKey: `${hunter}\n`, pepper: aPepper }, "apiKey has a line break", forKey],
    ["with a NUL in the key", { apiKey: `${hunter}\0`, pepper: aPepper }, "apiKey has a control character", forKey],
    ["with an umlaut in the key", { apiKey: `${hunter}ü`, pepper: aPepper }, "apiKey has characters that", forKey],
    ["with a blank behind the key", { apiKey: `${hunter} `, pepper: aPepper }, "apiKey has characters that", forKey],
    ["with an endless key", { apiKey: hunter.repeat(3_000), pepper: aPepper }, "apiKey is longer", forKey],
    [
      "with a line break behind the client's secret",
      { ...client, clientSecret: `${hunter}\r\n` },
      "clientSecret has a",
    ],
    ["with half a surrogate pair", { ...client, clientId: `${hunter}\ud800` }, "clientId is not valid Unicode"],
    ["with a short pepper", { ...client, pepper: hunter.repeat(6) }, "pepper must be a text of at least 43 characters"],
    ["with a number for a pepper", { ...client, pepper: 1e43 }, "pepper must be a text"],
    ["with tenants that are no list", { ...client, tenants: tenant }, "tenants must list UUIDs"],
    ["with an empty list of tenants", { ...client, tenants: [] }, "tenants must list UUIDs"],
    ["with a tenant that no header carries", { ...client, tenants: [`${hunter}\r\nx: y`] }, "tenants must list UUIDs"],
    ["with a number among the tenants", { ...client, tenants: [tenant, 7] }, "tenants must list UUIDs"],
    [
      "without tenants where calls name them",
      client,
      "tenants must list UUIDs",
      { ...forClient, tenantsRequired: true },
    ],
    [
      "with a default tenant that it does not list",
      { ...client, defaultTenant: tenant },
      "defaultTenant must be one of",
    ],
    ["with a default tenant that is no text", { ...client, tenants: [tenant], defaultTenant: 1 }, "defaultTenant must"],
    ["with an origin of its own", { ...client, origin: "https://example.test" }, "origin is not allowed at this stage"],
    ["with a version that no header carries", { ...client, version: `${hunter}\r\nx: y` }, "version has a line break"],
    ["with a version that is no text", { ...client, version: 2 }, "version must be a text"],
    ["with safe posts that are no list", { ...client, safePosts: "/api/x" }, "safePosts must list paths"],
    ["with a safe post on another host", { ...client, safePosts: [`//${hunter}/x`] }, "safePosts must list paths"],
    ["with a safe post without a slash", { ...client, safePosts: [hunter] }, "safePosts must list paths"],
    ["with a safe post with a query", { ...client, safePosts: [`/x?${hunter}`] }, "safePosts must list paths"],
    ["with a safe post that leaves its folder", { ...client, safePosts: ["/a/../b"] }, "safePosts must list paths"],
    ["with half a parameter in a safe post", { ...client, safePosts: ["/a/{b"] }, "safePosts must list paths"],
    ["with too many safe posts", { ...client, safePosts: Array(101).fill("/x") }, "safePosts must list paths"],
    ["with a pointer that is none", { ...client, pointers: { writeback: hunter } }, "pointers must be an object"],
    ["with pointers that are no object", { ...client, pointers: `/${hunter}` }, "pointers must be an object"],
    [
      "without an environment where it is wanted",
      client,
      "environment must be",
      { ...forClient, environmentRequired: true },
    ],
    [
      "with two faults",
      { ...client, environment: "test", tokenSeconds: "60" },
      'environment must be "live" or "sandbox"; tokenSeconds',
    ],
  ])("%s", (_why, value, named, rules) => {
    const refusal = refusalOf(JSON.stringify(value), rules);
    expect(refusal).toMatchObject({ status: 503, name: "connection-misconfigured", outcome: "not-sent" });
    expect(refusal.detail).toContain(named);
    expect(refusal.detail).not.toContain(hunter);
  });

  test.each(["not json: hunter2", "[]", "null", '"hunter2"', ""])("%j is not a JSON object", (text) => {
    expect(refusalOf(text).detail).toContain("it is not a JSON object");
    expect(refusalOf(text).detail).not.toContain(hunter);
  });
});

test.each([
  "Live",
  "LIVE",
  "prod",
  "production",
  "test",
  "",
  "live ",
  null,
  1,
  ["live"],
  true,
])("the environment %j is neither live nor sandbox", (environment) => {
  expect(refusalOf(JSON.stringify({ ...client, environment })).detail).toContain("environment");
});

test.each([
  "0",
  "-1",
  '"60"',
  "1e999",
  "2592001",
  "null",
  "[60]",
  "true",
])("a token does not live for %s seconds", (json) => {
  const text = JSON.stringify({ ...client, tokenSeconds: "?" }).replace('"?"', json);
  expect(refusalOf(text).detail).toContain("tokenSeconds must be a number of seconds");
});

test.each([
  "/",
  "/v1/hubspot/auth",
  "/37d2016b-9350/oauth2/v2.0/token",
  "/a%20b/c;v=1",
  "/.well-known/x",
])("%s is a path to log in at", (tokenPath) => {
  expect(parse({ ...client, tokenPath })).toMatchObject({ tokenPath });
});

test.each([
  "",
  "v1/auth",
  "//evil.test/v1/auth",
  "/v1//auth",
  "@evil.test/v1",
  "/v1@evil.test/auth",
  "/v1/%40evil",
  "https://evil.test/v1/auth",
  ":8443/auth",
  ".evil.test/auth",
  "/v1/auth?x=1",
  "/v1/auth#x",
  "/v1/../auth",
  "/v1/..",
  "/./auth",
  "/v1/..;x/auth",
  "/v1/%2e%2E/auth",
  "/v1/.%2e;x/auth",
  "/v1/%2fauth",
  "/v1/%5cauth",
  "/v1/%3fauth",
  "\\\\evil.test\\auth",
  "/v1\\auth",
  "/v1/auth\n",
  "/v1/a\tuth",
  "/v1/%0aauth",
  "/v1/%zz",
  "/v1/%ff",
  "/v1/a b",
  "/v1/ü",
  7,
  null,
  ["/v1/auth"],
])("%j is no path to log in at", (tokenPath) => {
  expect(refusalOf(JSON.stringify({ ...client, tokenPath })).detail).toContain("tokenPath must be a path");
});

test("a sandbox with an origin of its own is read on a stage that allows both", () => {
  const rules = { ...forClient, liveRefused: true, originFault: () => undefined };
  const given = { ...client, environment: "sandbox", origin: "https://a.example.com" };
  expect(parse(given, rules)).toMatchObject({ environment: "sandbox", origin: "https://a.example.com" });
});
