import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitHeaders, headerBytes, withStoredWarnings, withWarnings } from "../../shared/http/header-limit.ts";

describe("headers that do not fit", () => {
  test("lose private names first, then other ones, and those of the content last", () => {
    const headers = {
      "x-vendor-trace": ["x".repeat(400)],
      "server-timing": ["x".repeat(400)],
      "content-type": ["application/json"],
      location: ["/v1/vendor/x"],
      "gateway-warning": ["doubtful"],
    };
    const left = (maxBytes: number) => Object.keys(fitHeaders(headers, maxBytes).headers);
    expect(left(1_000)).toEqual(Object.keys(headers));
    expect(left(600)).toEqual(["server-timing", "content-type", "location", "gateway-warning"]);
    expect(left(200)).toEqual(["content-type", "location", "gateway-warning"]);
  });

  test("lose the large ones among equals, so that few are lost", () => {
    const small = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`x-${index}`, ["a"]]));
    const { headers, dropped } = fitHeaders({ "x-large": ["x".repeat(9_000)], ...small }, 1_000);
    expect([headers, dropped]).toEqual([small, 1]);
  });

  test("are lost with all their values or none", () => {
    const headers = { "x-many": Array.from({ length: 100 }, () => "value"), etag: ["a"] };
    expect(fitHeaders(headers, 500)).toEqual({ headers: { etag: ["a"] }, dropped: 1 });
  });

  test("fit whatever they are, in their order, and stay as they are where there is room", () => {
    const name = fc.constantFrom("etag", "location", "content-type", "gateway-job", "x-a", "x-b", "server", "é");
    const value = fc.array(fc.string({ maxLength: 300 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.dictionary(name, value), fc.nat(1_500), (headers, maxBytes) => {
        const fitted = fitHeaders(headers, maxBytes);
        const names = Object.keys(fitted.headers);
        expect(headerBytes(Object.entries(fitted.headers))).toBeLessThanOrEqual(maxBytes);
        expect(names).toEqual(Object.keys(headers).filter((one) => names.includes(one)));
        expect(fitted.dropped).toBe(Object.keys(headers).length - names.length);
        if (headerBytes(Object.entries(headers)) <= maxBytes) expect(fitted.dropped).toBe(0);
      }),
    );
  });
});

describe("Gateway-Warning", () => {
  test("takes what was said before, in any letter case of its name, each item once", () => {
    const headers = { "gateway-warning": ["location-dropped, a"], etag: "b" };
    expect(withWarnings(headers, ["unconfirmed-operation", "a"])).toEqual({
      etag: "b",
      "Gateway-Warning": "location-dropped, a, unconfirmed-operation",
    });
  });

  test("adds up what was left out at both ends", () => {
    const headers = { "gateway-warning": ["response-headers-dropped; count=3"] };
    expect(withWarnings(headers, ["a", "response-headers-dropped; count=2"])).toEqual({
      "Gateway-Warning": "response-headers-dropped; count=5, a",
    });
  });

  test("keeps the count of what was left out, also when the items come again", () => {
    const items = Array.from({ length: 40 }, (_, index) => `doubtful-field; pointer="/field/${index}"`);
    const stored = withStoredWarnings({ etag: ["a"] }, items);
    const [text = ""] = stored["gateway-warning"] ?? [];
    expect(text).toMatch(/, more; count=\d+$/);
    expect(withWarnings(stored, items)).toEqual({ etag: ["a"], "Gateway-Warning": text });
    expect(withWarnings(stored, [])).toEqual({ etag: ["a"], "Gateway-Warning": text });
  });

  test("is absent where there is nothing to say, and never longer than 1 KiB and a count", () => {
    expect(withWarnings({ etag: "a" }, [])).toEqual({ etag: "a" });
    const items = Array.from({ length: 500 }, (_, index) => `doubtful-field; pointer="/field/${index}"`);
    const { "Gateway-Warning": text } = withWarnings({}, items);
    expect(text).toMatch(/^doubtful-field; pointer="\/field\/0", .*, more; count=47\d$/);
    expect(text?.length).toBeLessThan(1_100);
  });
});
