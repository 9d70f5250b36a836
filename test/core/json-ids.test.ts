import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createIdReader } from "../../shared/core/json-ids.ts";
import { namesOf, pointerTo } from "../../shared/core/json-pointer.ts";

const read = (pointers: readonly string[], text: string) =>
  createIdReader(pointers)(Buffer.from(text)).map(({ pointer, id }) => [pointer, id]);

describe("Ids in a JSON text", () => {
  it.each([
    ["a text", ["/a"], '{"a": "x"}', [["/a", "x"]]],
    ["a number with all its digits", ["/a"], '{"a":63841550598335501}', [["/a", "63841550598335501"]]],
    ["a text with escapes", ["/a"], String.raw`{"a":"\u00e9\"\\"}`, [["/a", 'é"\\']]],
    ["a text in UTF-8", ["/ä"], '{"ä":"ö"}', [["/ä", "ö"]]],
    ["a name with an escape", ["/ab"], String.raw`{"a\u0062":1}`, [["/ab", "1"]]],
    [
      "members below members, beside others",
      ["/a/b"],
      '{"x":{"b":1},"a":{"c":[{"b":2}],"b":3},"b":4}',
      [["/a/b", "3"]],
    ],
    [
      "elements of a list",
      ["/a/*/b"],
      '{"a":[{"b":1},{"c":{"b":9}},2,{"b":"3"}]}',
      [
        ["/a/*/b", "1"],
        ["/a/*/b", "3"],
      ],
    ],
    ["elements of the root", ["/*/b"], '[{"b":1},[{"b":2}]]', [["/*/b", "1"]]],
    [
      "each of repeated members",
      ["/a"],
      '{"a":1,"a":2}',
      [
        ["/a", "1"],
        ["/a", "2"],
      ],
    ],
    [
      "two pointers to one place",
      ["/a", "/a"],
      '{"a":1}',
      [
        ["/a", "1"],
        ["/a", "1"],
      ],
    ],
    ["the root itself", [""], '"x"', [["", "x"]]],
    ["no object, list, boolean or null", ["/a", "/b", "/c", "/d"], '{"a":{},"b":[],"c":true,"d":null}', []],
    ["nothing in brackets of a text", ["/a"], '{"x":"}{\\"","y":"{\\"a\\":1}"}', []],
    ["what is before a fault", ["/a", "/b"], '{"a":1,"b":', [["/a", "1"]]],
    [
      "a list without an end",
      ["/a/*"],
      '{"a":[1,2',
      [
        ["/a/*", "1"],
        ["/a/*", "2"],
      ],
    ],
  ] as const)("are read: %s", (_what, pointers, text, expected) => {
    expect(read(pointers, text)).toEqual(expected);
  });

  it("are read of the first hundred elements of a list", () => {
    const list = Array.from({ length: 150 }, (_, index) => index);
    expect(read(["/a/*", "/b"], JSON.stringify({ a: list, b: "after" }))).toHaveLength(101);
  });

  it("are those that JSON.parse finds, whatever the text", () => {
    const pointer = fc
      .array(fc.constantFrom("a", "b", "*", "c/d"), { maxLength: 3 })
      .map((names) => pointerTo(...names));
    const tree = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(null)),
        fc.dictionary(fc.constantFrom("a", "b", "c/d", '"', "\\"), tie("value"), { noNullPrototype: true }),
        fc.array(tie("value"), { maxLength: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(tree, fc.uniqueArray(pointer, { maxLength: 4 }), fc.constantFrom(0, 2), (value, pointers, indent) => {
        const expected = pointers.flatMap((one) => idsAt(value, namesOf(one)).map((id) => [one, id]));
        expect(read(pointers, JSON.stringify(value, null, indent)).toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 1_000 },
    );
  });

  it("never throw, and end, for whatever bytes", () => {
    const readAny = createIdReader(["/a", "/*/a", "/a/*/b", ""]);
    const json = fc.string({ unit: fc.constantFrom(...'{}[]",:\\ab01 \n') }).map((text) => Buffer.from(text));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), json), (bytes) => {
        expect(readAny(bytes)).toBeInstanceOf(Array);
      }),
      { numRuns: 2_000 },
    );
  });
});

function idsAt(value: unknown, names: readonly string[]): readonly string[] {
  const [name, ...rest] = names;
  if (name === undefined)
    return typeof value === "string" ? [value.toWellFormed()] : typeof value === "number" ? [String(value)] : [];
  if (Array.isArray(value)) return name === "*" ? value.flatMap((element) => idsAt(element, rest)) : [];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return [];
  return idsAt((value as Readonly<Record<string, unknown>>)[name], rest);
}
