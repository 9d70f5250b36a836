import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { outlineBody } from "../../../shared/core/body-outline.ts";
import { Problem } from "../../../shared/core/problem.ts";
import { checkCall, refuseLargerBody } from "../../../shared/gateway/calls/check-call.ts";
import { operationMatcher } from "../../../shared/vendors/operation-match.ts";
import { findVendor } from "../../../shared/vendors/registry/registry.ts";

function check(
  id: string,
  method: string,
  path: string,
  body: string | Uint8Array = "",
  headers: Record<string, string[]> = {},
) {
  const vendor = findVendor(id);
  if (vendor === undefined) throw new Error(id);
  const match = operationMatcher(vendor).match(method, path);
  const bytes = Buffer.from(body);
  const request = { method, path, query: [], headers, body: bytes };
  return checkCall({ vendor, match, request, outline: outlineBody(bytes) });
}

function problemOf(act: () => unknown): Problem["members"] {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.members;
  }
  throw new Error("Nothing was refused.");
}

const tags = "/web/partners/p/tags/t";
const staff = "/web/internal-support-staffs/s";
const webhook = "/web/partners/p/webhooks/test";

describe("A refused request", () => {
  test("A request is refused with every field that breaks a rule", () => {
    const refused = problemOf(() => check("md-integrations", "POST", webhook, '{"event":"other","message":1}'));
    expect(refused).toMatchObject({ status: 400, name: "bad-request" });
    expect(refused.errors?.map(({ pointer }) => pointer)).toEqual(["/event", "/message", "/environment_id"]);
  });

  test.each([
    ["a form", "=", {}],
    ["a list", "[]", {}],
    ["a compressed body", gzipSync("{}"), { "content-encoding": ["gzip"] }],
  ])("A request is refused whose body cannot carry the token: %s", (_what, body, headers) => {
    const refused = problemOf(() => check("si-compounding", "POST", "/V2/createRefillRequest", body, headers));
    expect(refused).toMatchObject({ status: 400, name: "body-not-json" });
  });

  test("A request is refused whose path parameter breaks a rule", () => {
    const refused = problemOf(() => check("mwi-formulary", "GET", "/formulary/v3/stock/ABC"));
    expect(refused.errors).toEqual([{ pointer: "path/formulary-uuid", detail: "must be a UUID" }]);
  });

  test("A request is refused without a required member, and needs no token of its own", () => {
    const refused = problemOf(() => check("si-compounding", "POST", "/V2/getPatient", ""));
    expect(refused.errors).toEqual([{ pointer: "/request", detail: "is required" }]);
    expect(check("si-compounding", "POST", "/V2/getPatient", '{"request":{},"token":7}')).toEqual([]);
    expect(check("si-compounding", "POST", "/V2/getHealthStatus", "")).toEqual([]);
  });
});

describe("Depth", () => {
  const deep = (levels: number): string => `{"request":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;

  test.each([
    ["the token goes into it", "si-compounding", "/V2/getHealthStatus"],
    ["the token goes into it, on a path of no operation", "si-compounding", "/V2/unheardOf"],
    ["its fields are checked", "mwi-formulary", "/formulary/v3/composites"],
  ])("A body deeper than 256 levels is refused where %s", (_why, vendor, path) => {
    for (const levels of [257, 300_000]) {
      const refused = problemOf(() => check(vendor, "POST", path, deep(levels)));
      expect(refused).toMatchObject({ status: 400, name: "body-too-deep", errors: [{ pointer: "" }] });
    }
  });

  test("A body of 256 levels is accepted", () => {
    expect(check("si-compounding", "POST", "/V2/getHealthStatus", deep(256))).toEqual([]);
  });

  test.each([
    ["md-integrations", "POST", "/v1/partner/unheard-of"],
    ["md-integrations", "POST", "/v1/partner/patients"],
    ["syncvet", "POST", "/api/AddPatientAttachment"],
  ])("A body deeper than 256 levels passes where nothing in it is read: %s %s %s", (vendor, method, path) => {
    expect(() => check(vendor, method, path, deep(300_000))).not.toThrow();
  });
});

describe("A warning", () => {
  test("A request passes with a warning where the document contradicts itself", () => {
    expect(check("md-integrations", "PATCH", staff, '{"first_name":"A"}')).toEqual([
      'doubtful-field; pointer="/password_confirmation"',
    ]);
    expect(check("md-integrations", "PATCH", tags, '{"key":"k","value":"v"}')).toEqual([]);
    expect(check("md-integrations", "PATCH", tags, '{"name":7}')).toEqual(['doubtful-field; pointer="/name"']);
  });

  test("A request passes unchecked where the operation is unconfirmed", () => {
    expect(check("md-integrations", "POST", "/v1/partner/patients", "not even JSON")).toEqual([]);
    expect(check("syncvet", "POST", "/api/AddPatientAttachment")).toEqual([]);
  });
});

describe("A request without validation", () => {
  test("A request passes unchecked where the vendor has no rules here", () => {
    expect(check("inside-rx", "POST", "/pricing/v1/npi/people", "{}")).toEqual([]);
  });

  test("A request passes unchecked on a path that the catalogue does not know", () => {
    expect(check("syncvet", "POST", "/api/Anything", "{")).toEqual([]);
  });

  test.each([
    ["a form", { "content-type": ["application/x-www-form-urlencoded"] }, "event=x"],
    ["a form in parts", { "content-type": ["multipart/form-data; boundary=b"] }, "--b--"],
    ["compressed", { "content-encoding": ["gzip"] }, gzipSync("{}")],
  ])("A request passes unchecked when its body is %s", (_what, headers, body) => {
    expect(check("md-integrations", "POST", webhook, body, headers)).toEqual([]);
  });

  test.each([
    "application/json; charset=utf-8",
    "text/plain;charset=UTF-8",
    "application/octet-stream",
  ])("A body of the type %s is validated as JSON", (type) => {
    expect(() => check("md-integrations", "POST", webhook, "{}", { "content-type": [type] })).toThrow("400");
  });
});

test("SyncVet accepts a body of 31,457,280 bytes and not one more", () => {
  const vendor = findVendor("syncvet");
  if (vendor === undefined) throw new Error("syncvet");
  expect(() => refuseLargerBody(vendor, 31_457_280)).not.toThrow();
  expect(() => refuseLargerBody(vendor, 31_457_281)).toThrow("413 body-too-large");
});
