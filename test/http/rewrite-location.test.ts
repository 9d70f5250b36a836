import { describe, expect, test } from "vitest";
import { rewriteLocation, rewriteLocations, type VendorPlace } from "../../shared/http/rewrite-location.ts";

const place = (path: string, origins = ["https://api.vendor.example"]): VendorPlace => ({
  called: new URL(`${origins[0]}${path}`),
  origins,
  path: "/v1/vendor",
});

test.each([
  ["https://api.vendor.example/v1/cases/7", "/v1/vendor/v1/cases/7"],
  ["https://api.vendor.example/v1/cases?page=2&q=a%20b", "/v1/vendor/v1/cases?page=2&q=a%20b"],
  ["https://API.Vendor.example:443/x", "/v1/vendor/x"],
  ["http://api.vendor.example/x", "/v1/vendor/x"],
  ["https://api.vendor.example", "/v1/vendor/"],
  ["//api.vendor.example/x", "/v1/vendor/x"],
  ["/v1/cases/7", "/v1/vendor/v1/cases/7"],
  ["/v1/partner/auth/token", "/v1/vendor/v1/partner/auth/token"],
  ["7", "/v1/vendor/v1/partner/7"],
  ["../x", "/v1/vendor/v1/x"],
  ["?page=2", "/v1/vendor/v1/partner/cases?page=2"],
  ["", "/v1/vendor/v1/partner/cases?page=1"],
  ["/x#part", "/v1/vendor/x#part"],
  ["/../../x", "/v1/vendor/x"],
])("a link to the vendor, %s, leads through the gateway", (value, expected) => {
  expect(rewriteLocation(value, place("/v1/partner/cases?page=1"))).toBe(expected);
});

test.each([
  "https://login.elsewhere.example/authorize?client=1",
  "https://api.vendor.example.evil.example/x",
  "https://api.vendor.example:8443/x",
  "//elsewhere.example/x",
  "https://vendor.example/x",
  "my-app://done",
])("a link to another origin, %s, stays as it is", (value) => {
  expect(rewriteLocation(value, place("/v1/cases"))).toBe(value);
});

test.each([
  "https://user:secret@api.vendor.example/x",
  "https://user@elsewhere.example/x",
  "https://",
  "http://[::1",
])("a link with credentials or that is no URL, %s, is not passed on", (value) => {
  expect(rewriteLocation(value, place("/v1/cases"))).toBeUndefined();
});

describe("an origin with a path, which is the root of the vendor's", () => {
  const local = place("/v1/cases/7", ["http://127.0.0.1:4100/vendor", "https://api.vendor.example"]);

  test.each([
    ["http://127.0.0.1:4100/vendor/v1/cases/8?a=b", "/v1/vendor/v1/cases/8?a=b"],
    ["/v1/cases/8", "/v1/vendor/v1/cases/8"],
    ["/vendor/v1/cases/8", "/v1/vendor/v1/cases/8"],
    ["8", "/v1/vendor/v1/cases/8"],
    ["https://api.vendor.example/v1/cases/8", "/v1/vendor/v1/cases/8"],
    ["http://127.0.0.1:4100/other/x", "http://127.0.0.1:4100/other/x"],
  ])("%s becomes %s", (value, expected) => {
    expect(rewriteLocation(value, local)).toBe(expected);
  });
});

test("every header that links is rewritten, and the rest stays", () => {
  const headers = {
    location: ["/a", "https://u:p@x.example/"],
    "content-location": ["https://api.vendor.example/b"],
    link: ['<https://api.vendor.example/c?page=2>; rel="next", <https://x.example/d>; rel="last"'],
    etag: ['"/a"'],
  };
  expect(rewriteLocations(headers, place("/v1/cases"))).toEqual({
    headers: {
      location: ["/v1/vendor/a"],
      "content-location": ["/v1/vendor/b"],
      link: ['</v1/vendor/c?page=2>; rel="next", <https://x.example/d>; rel="last"'],
      etag: ['"/a"'],
    },
    dropped: 1,
  });
});
