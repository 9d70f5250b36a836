import { expect, test } from "vitest";
import { deprecationHeaders } from "../../shared/core/deprecation.ts";

test("A deprecation has its day in seconds (RFC 9745), its sunset as a date of HTTP (RFC 8594), and a link", () => {
  expect(
    deprecationHeaders({ since: "2023-06-30", sunset: "2024-12-31", link: "https://example.com/versioning" }),
  ).toEqual({
    Deprecation: "@1688083200",
    Sunset: "Tue, 31 Dec 2024 00:00:00 GMT",
    Link: '<https://example.com/versioning>; rel="deprecation"; type="text/html"',
  });
  expect(deprecationHeaders({ since: "2023-06-30" })).toEqual({ Deprecation: "@1688083200" });
});

test.each([
  ["2023-02-30", undefined],
  ["2023-6-30", undefined],
  ["soon", undefined],
  ["2023-06-30", "2023-06-29"],
  ["2023-06-30", "never"],
])("A deprecation since %s with the sunset %s is refused", (since, sunset) => {
  const deprecation = sunset === undefined ? { since } : { since, sunset };
  expect(() => deprecationHeaders(deprecation)).toThrow(RangeError);
});
