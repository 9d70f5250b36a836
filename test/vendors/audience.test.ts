import { describe, expect, test } from "vitest";
import { audienceNames, operationAudience, pathAudience } from "../../shared/vendors/audience.ts";
import { mdIntegrations } from "../../shared/vendors/md-integrations/descriptor.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";

const documented = mdIntegrations.operations.filter(({ evidence }) => evidence === "documented");
const countOf = (audience: string): number =>
  documented.filter((operation) => !operation.internal && operationAudience(operation) === audience).length;

describe("the audience of an operation of MD Integrations", () => {
  test("is not the partner for the 51 operations with another token and the 6 with a store's signature", () => {
    expect([countOf("web"), countOf("clinician"), countOf("store")]).toEqual([40, 11, 6]);
  });

  test("is the partner for every operation under the partner's own paths", () => {
    const own = mdIntegrations.operations.filter(({ path }) => path.startsWith("/v1/partner"));
    expect(own.filter((operation) => operationAudience(operation) !== "partner")).toEqual([]);
  });
});

test("vendors with one kind of credentials have the partner as their only audience", () => {
  const single = vendors.filter(({ id }) => id !== "md-integrations");
  expect(single.map(audienceNames)).toEqual(single.map(() => ["partner"]));
});

describe("the audience of a path that the catalogue does not know", () => {
  test.each([
    ["/web/reports", "web"],
    ["/web", "web"],
    ["/WEB/reports", "web"],
    ["/%77eb/reports", "web"],
    ["/web;v=1/reports", "web"],
    ["/web%20/reports", "web"],
    ["/index.php/web/reports", "web"],
    ["/public/web/reports", "web"],
    ["/(S(a1))/web/reports", "web"],
    [`/web${"/x".repeat(1_000)}`, "web"],
    [`${"/;x".repeat(1_000)}/web/reports`, "web"],
    ["/v1/clinician/reports", "clinician"],
    ["/clinician/reports", "clinician"],
    ["/shopify/orders", "store"],
    ["/woocommerce/products", "store"],
    ["/v1/partner/reports", "partner"],
    ["/v1/partner/web/reports", "partner"],
    ["/v1/clinicians", "partner"],
    ["/website", "partner"],
    ["/v2/reports", "partner"],
    ["/", "partner"],
  ])("%s is %s", (path, expected) => {
    expect(pathAudience(mdIntegrations, path)).toBe(expected);
  });

  test("is the partner at a vendor without audiences", () => {
    expect(pathAudience({}, "/web/reports")).toBe("partner");
  });
});
