import { describe, expect, test } from "vitest";
import { Problem } from "../../../shared/core/problem.ts";
import { readTarget, refuseLoginPath } from "../../../shared/gateway/calls/read-target.ts";
import { insideRx } from "../../../shared/vendors/inside-rx/descriptor.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { mwiFormulary } from "../../../shared/vendors/mwi-formulary/descriptor.ts";
import { operationMatcher } from "../../../shared/vendors/operation-match.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import type { VendorDescriptor } from "../../../shared/vendors/types.ts";
import { withVendorPaths } from "../../../shared/vendors/vendor-route.ts";

const all = ["si-compounding:*", "si-compounding:passthrough", "mwi-formulary:*", "mwi-formulary:passthrough"];

function target(
  path: string,
  options: { grants?: readonly string[]; vendor?: VendorDescriptor; method?: string } = {},
) {
  const { grants = all, vendor = siCompounding, method = "POST" } = options;
  const request = { method, path: `/v1/${vendor.id}${path}`, headers: {} };
  return readTarget({ request, vendor, matcher: operationMatcher(vendor), grants, connections: ["default"] });
}

function refusal(act: () => unknown): Problem["members"] {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.members;
  }
  throw new Error("Nothing was refused.");
}

test("The target is the canonical path", () => {
  expect(target("/V2/%67etPatient")).toMatchObject({ path: "/V2/getPatient", action: "getPatient" });
  expect(target("/V2/other;a=%3b%2B")).toMatchObject({ path: "/V2/other;a=%3B%2B", action: "passthrough" });
});

test.each([
  "/v2/createrefillrequest",
  "/V2/createRefillRequest/",
  "/index.php/V2/createRefillRequest",
  "/V2/createRefillRequest;x",
])("%s is refused with the right spelling, also under passthrough alone", (path) => {
  const refused = refusal(() => target(path, { grants: ["si-compounding:passthrough"] }));
  expect(refused).toMatchObject({ status: 400, name: "bad-request" });
  expect(refused.detail).toContain("POST /v1/si-compounding/V2/createRefillRequest");
});

test("The right spelling has no values of the path's parameters", () => {
  const refused = refusal(() => target("/formulary/v3/STOCK/jane-doe", { vendor: mwiFormulary, method: "GET" }));
  expect(refused.detail).toContain("GET /v1/mwi-formulary/formulary/v3/stock/{formulary-uuid},");
  expect(refused.detail).not.toMatch(/jane/i);
});

test("The vendor's own path of an operation is refused with the gateway's path", () => {
  const vendor = withVendorPaths(mwiFormulary, { createComposite: "PUT /v3/composites" });
  expect(refusal(() => target("/v3/composites", { vendor, method: "PUT" })).detail).toContain(
    "POST /v1/mwi-formulary/formulary/v3/composites,",
  );
  expect(target("/v3/composites", { vendor, method: "PATCH" }).action).toBe("passthrough");
});

test.each([
  "/V2/getToken",
  "/v2/gettoken/",
  "/V2/getToken;x",
  "/index.php/V2/getToken",
  "/V2/getToken%20",
  "/V2/%2567etToken",
])("%s is refused as a login", (path) => {
  expect(refusal(() => target(path))).toMatchObject({ status: 403 });
});

test("A path without a grant is 403 before anything else of the request is read", () => {
  expect(refusal(() => target("/V2/getPatient", { grants: [] }))).toMatchObject({ status: 403, name: "forbidden" });
  expect(refusal(() => target("/V2/unknown", { grants: ["si-compounding:*"] }))).toMatchObject({ status: 403 });
});

describe("A connection's own login path", () => {
  const credentials = { kind: "client", clientId: "i", clientSecret: "s", pepper: "p", environment: "live" } as const;
  const connection = {
    vendor: "si-compounding",
    name: "default",
    credentials: { ...credentials, tokenPath: "/V3/login" },
  };

  test.each([
    "/V3/login",
    "/v3/LOGIN/",
    "/V3/login;x=1",
    "/index.php/V3/login",
  ])("A connection's own login path is refused as %s", (path) => {
    expect(refusal(() => refuseLoginPath(siCompounding, connection, path))).toMatchObject({ status: 403 });
  });

  test("A path that only resembles the login path passes", () => {
    expect(() => refuseLoginPath(siCompounding, connection, "/V3/logins")).not.toThrow();
    expect(() => refuseLoginPath(siCompounding, { ...connection, credentials }, "/V3/login")).not.toThrow();
  });
});

describe("HEAD", () => {
  const vendors = [insideRx, mdIntegrations, mwiFormulary, siCompounding];
  const gets = vendors.flatMap((vendor) =>
    vendor.operations
      .filter(({ method, internal }) => method === "GET" && !internal)
      .map((get) => [vendor, get] as const),
  );

  test("is taken for each GET that is safe, and 405 for each one that does work", () => {
    const unsafe = gets.filter(([, { safe }]) => !safe);
    expect(unsafe.map(([, { id }]) => id)).toContain("createMembershipCard");
    for (const [vendor, { id, path, safe }] of gets) {
      const act = () => target(path.replaceAll(/[{}]/g, ""), { vendor, method: "HEAD", grants: [`${vendor.id}:*`] });
      if (safe) expect(act()).toMatchObject({ action: id });
      else expect(refusal(act)).toMatchObject({ status: 405, name: "method-not-allowed", headers: { Allow: "GET" } });
    }
  });

  test("without the grant is 403 first", () => {
    const options = { vendor: insideRx, method: "HEAD", grants: ["inside-rx:passthrough"] };
    expect(refusal(() => target("/membership/v1/json", options))).toMatchObject({ status: 403 });
  });

  test("of a path that the catalogue does not know stays a read", () => {
    expect(target("/other", { method: "HEAD" })).toMatchObject({ action: "passthrough" });
  });
});
