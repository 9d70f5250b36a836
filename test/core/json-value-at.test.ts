import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointerTo } from "../../shared/core/json-pointer.ts";
import { pointedDocument } from "../../shared/core/json-value-at.ts";

const documentOf = (text: string) => pointedDocument(Buffer.from(text));

describe("a pointer into a JSON document", () => {
  it.each([
    // The examples of RFC 6901, section 5, of which those that name no single value find nothing.
    ['{"foo": ["bar", "baz"]}', "", undefined],
    ['{"foo": ["bar", "baz"]}', "/foo", undefined],
    ['{"foo": ["bar", "baz"]}', "/foo/0", "bar"],
    ['{"": 0}', "/", 0],
    ['{"a/b": 1}', "/a~1b", 1],
    ['{"c%d": 2}', "/c%d", 2],
    ['{"i\\\\j": 5}', "/i\\j", 5],
    ['{"k\\"l": 6}', '/k"l', 6],
    ['{" ": 7}', "/ ", 7],
    ['{"m~n": 8}', "/m~0n", 8],
    ['{"~1": 9}', "/~01", 9],
    // Names as they are meant, whatever their spelling in the text.
    ['{"n\\u0061me": "x"}', "/name", "x"],
    ['{"Jos\u00e9": {"id": "\u00fc"}}', "/Jos\u00e9/id", "\u00fc"],
    ['\ufeff{"a": true}', "/a", true],
    ['{"a": null}', "/a", null],
    ['"root"', "", "root"],
    // The last of several members with one name, as for JSON.parse.
    ['{"a": 1, "a": 2}', "/a", 2],
    ['{"x": "a", "a": "b"}', "/a", "b"],
    // Nothing there.
    ["{}", "/a", undefined],
    ['{"a": "text"}', "/a/0", undefined],
    ['{"a": [1]}', "/a/1", undefined],
    ['{"a": [1]}', "/a/-", undefined],
    ['{"a": [1, 2]}', "/a/01", undefined],
    ['{"a": [1]}', "/a/length", undefined],
    ["{}", "/__proto__", undefined],
    ["[]", "/constructor", undefined],
  ])("in %s, %s finds %s", (text, pointer, value) => {
    expect(documentOf(text)?.valueAt(pointer)).toEqual(value);
  });

  it("keeps all digits of a number that is an id", () => {
    const document = documentOf('{"id": 63841550598335501, "decimal": 1.50, "text": "a\ud800"}');
    expect(document?.idAt("/id")).toBe("63841550598335501");
    expect(document?.idAt("/decimal")).toBe("1.50");
    expect(document?.idAt("/missing")).toBeUndefined();
  });

  it.each(["", "{", "<a/>", "a=1&b=2", "{} {}"])("finds nothing in %j, which is no JSON text", (text) => {
    expect(documentOf(text)).toBeUndefined();
  });

  it("finds nothing in bytes that are not UTF-8", () => {
    expect(pointedDocument(Buffer.from([0x22, 0xff, 0x22]))).toBeUndefined();
  });

  it("finds every value of any document where JSON.parse has it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        const document = documentOf(text);
        for (const [pointer, expected] of leavesOf(JSON.parse(text))) {
          expect(document?.valueAt(pointer)).toEqual(expected);
        }
      }),
    );
  });
});

function leavesOf(value: unknown, ...names: readonly string[]): (readonly [pointer: string, value: unknown])[] {
  if (typeof value !== "object" || value === null) return [[pointerTo(...names), value]];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, ...names, name));
}
