import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText, parseWrittenJson, writtenAt } from "../../shared/core/written-json.ts";

describe("JSON as it is written", () => {
  it("has the digits and the form of each number", () => {
    expect(parseWrittenJson('{"a": 63782945725317779, "b": [30.0, 1e2, -0], "c": true, "d": null, "e": "x"}')).toEqual({
      a: "63782945725317779",
      b: ["30.0", "1e2", "-0"],
      c: "true",
      d: null,
      e: "x",
    });
  });

  it("takes the last of members with one name, as JSON.parse does", () => {
    expect(parseWrittenJson('{"a": 1, "a": 22222222222222222}')).toEqual({ a: "22222222222222222" });
    expect(parseWrittenJson('{"a": {"b": 1}, "a": 2.0}')).toEqual({ a: "2.0" });
  });

  it.each(["", "{", "{a: 1}", "[1,]", "\ufeff{}", "nul"])("is undefined for %j, which is no JSON", (text) => {
    expect(parseWrittenJson(text)).toBeUndefined();
  });

  it("differs from JSON.parse in its scalars alone", () => {
    const asTexts = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(asTexts);
      if (typeof value !== "object" || value === null) return value === null ? null : String(value);
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asTexts(member)]));
    };
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        // A negative zero is written as 0.
        const json = JSON.stringify(value);
        expect(parseWrittenJson(json)).toEqual(asTexts(JSON.parse(json)));
      }),
    );
  });

  it("is followed by names of its own members alone", () => {
    const json = parseWrittenJson('{"a": {"b": "c"}, "l": [1]}');
    expect(writtenAt(json, ["a", "b"])).toBe("c");
    expect(writtenAt(json, ["a", "toString"])).toBeUndefined();
    expect(writtenAt(json, ["l", "0"])).toBeUndefined();
    expect(writtenAt(json, ["a", "b", "c"])).toBeUndefined();
  });
});

describe("The canonical text", () => {
  const of = (json: string) => canonicalText(parseWrittenJson(json));

  it.each([
    ["63782945725317779", '"63782945725317779"'],
    ['" rx-1 "', '"RX-1"'],
    ['"\\u0041"', '"a"'],
    ['{"a": 1, "b": [" x"]}', '{"b":["X"],\n"a":"1"}'],
    ["[]", "null"],
    ["{}", '"  "'],
  ])("of %s is that of %s", (one, other) => {
    expect(of(one)).toBe(of(other));
  });

  it.each([
    ["63782945725317779", "63782945725317778"],
    ["30", "30.0"],
    ['["a", "b"]', '["b", "a"]'],
    ['["a", "b"]', '["a,b"]'],
    ['[["a"], "b"]', '["a", ["b"]]'],
    ['{"a": "b"}', '["a", "b"]'],
    ['{"a": ["b"]}', '{"a": "b"}'],
  ])("of %s is not that of %s", (one, other) => {
    expect(of(one)).not.toBe(of(other));
  });
});
