import { describe, expect, it } from "vitest";
import { parseExactJson } from "../../shared/core/exact-json.ts";

describe("exact JSON", () => {
  it.each([
    ["an id beyond 2^53", "63841550598335501"],
    ["a decimal that ends in zero", "1.10"],
    ["a number in another notation", "1E3"],
    ["minus zero", "-0"],
    ["numbers in their places", '{"a":[9007199254740993,2],"b":{"c":30.0},"d":"x"}'],
  ])("is written as %s was read", (_what, text) => {
    expect(JSON.stringify(parseExactJson(text))).toBe(text);
  });

  it("gives plain values where nothing would be lost", () => {
    expect(parseExactJson('{"a":1,"b":[true,null,"9007199254740993"]}')).toEqual({
      a: 1,
      b: [true, null, "9007199254740993"],
    });
  });
});
