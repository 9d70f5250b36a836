import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalPath, encodeQuery } from "../../shared/http/vendor-path.ts";

test.each([
  ["/v1/partner", "/v1/partner"],
  ["/a%20b", "/a%20b"],
  ["/%41", "/A"],
  ["/a+b", "/a+b"],
  ["/App%3AModels", "/App:Models"],
  ["/caf%C3%A9", "/caf%C3%A9"],
  ["/100%25", "/100%25"],
  ["/trailing/", "/trailing/"],
  ["/...", "/..."],
])("%s means %s", (path, expected) => {
  expect(canonicalPath(path)).toBe(expected);
});

test.each([
  "relative",
  "/a/../b",
  "/a/%2e%2e/b",
  "/a/%2E./b",
  "/a/./b",
  "//host/a",
  "/a//b",
  "/a%2Fb",
  "/a%5Cb",
  "/a\\b",
  "/%252e%252e/b",
  "/a%252Fb",
  "/a%00",
  "/a%0D%0Ab",
  "/a%7F",
  "/a%C2%85",
  "/a%",
  "/a%ZZ",
  "/a%FF",
  "/a?b",
  "/a#b",
])("%s is refused", (path) => {
  expect(() => canonicalPath(path)).toThrow("400 bad-request");
});

test("a canonical path is its own canonical form, and says the same", () => {
  const segment = fc
    .string({ minLength: 1, unit: "grapheme" })
    .filter((text) => !/[/\\%]/.test(text) && !/^\.{1,2}$/.test(text) && !/\p{Cc}/u.test(text));
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
      const path = `/${segments.map(encodeURIComponent).join("/")}`;
      const canonical = canonicalPath(path);
      expect(canonicalPath(canonical)).toBe(canonical);
      expect(canonical.slice(1).split("/").map(decodeURIComponent)).toEqual(segments);
    }),
  );
});

test("a query keeps its order, its repetitions and its characters", () => {
  const query: [string, string][] = [
    ["q", "a b&c=d+e/é"],
    ["q", "2"],
    ["empty", ""],
  ];
  expect([...new URLSearchParams(encodeQuery(query))]).toEqual(query);
  expect(encodeQuery([])).toBe("");
});
