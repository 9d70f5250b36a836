import { describe, expect, test } from "vitest";
import { defineVendor } from "../../shared/vendors/define-vendor.ts";
import { mwiFormulary } from "../../shared/vendors/mwi-formulary/descriptor.ts";
import { vendorPaths } from "../../shared/vendors/mwi-formulary/vendor-paths.ts";
import { parseVendorPaths, vendorRoute, withVendorPaths } from "../../shared/vendors/vendor-route.ts";

const operation = (id: string) => mwiFormulary.operations.find((one) => one.id === id);
const ours = { method: "PUT", path: "/formulary/v3/formularies/A%20B/notes/n-1" };

test("without a correction a call goes to our own method and path", () => {
  expect(vendorRoute(mwiFormulary, operation("updateFormularyNote"), ours)).toEqual(ours);
  expect(vendorRoute(mwiFormulary, undefined, ours)).toBe(ours);
});

test("a correction moves the parameters to their places, encoded as they came", () => {
  const vendor = withVendorPaths(mwiFormulary, {
    updateFormularyNote: "PATCH /v3/notes/{formulary-note-uuid}/of/{formulary-uuid}",
  });
  expect(vendorRoute(vendor, operation("updateFormularyNote"), ours)).toEqual({
    method: "PATCH",
    path: "/v3/notes/n-1/of/A%20B",
  });
  expect(vendorRoute(vendor, operation("deleteFormularyNote"), { ...ours, method: "DELETE" }).path).toBe(ours.path);
});

test("HEAD stays HEAD where the vendor reads by GET, and becomes what the vendor has where it does not", () => {
  const head = { method: "HEAD", path: "/formulary/v3/types" };
  expect(vendorRoute(mwiFormulary, operation("getFormularyTypes"), head).method).toBe("HEAD");
  const vendor = withVendorPaths(mwiFormulary, { getFormularyTypes: "POST /types/search" });
  expect(vendorRoute(vendor, operation("getFormularyTypes"), head)).toEqual({ method: "POST", path: "/types/search" });
});

describe("a stage's corrections", () => {
  test("are read from JSON", () => {
    expect(parseVendorPaths('{"a":"GET /x"}')).toEqual({ a: "GET /x" });
  });

  test.each(["[]", "null", '{"a":1}', "1"])("are refused when they are %s", (json) => {
    expect(() => parseVendorPaths(json)).toThrow(TypeError);
  });

  test("are checked against the catalogue", () => {
    const check = (text: string) => () => defineVendor(withVendorPaths(mwiFormulary, { getFormularyTypes: text }));
    expect(check("GET /other/types")).not.toThrow();
    expect(check("GET /other/{type}")).toThrow("has type, which ours lacks");
  });
});

test("every MWI operation has its line in the one table of assumed paths", () => {
  expect(Object.keys(vendorPaths)).toEqual(mwiFormulary.operations.map(({ id }) => id));
});
