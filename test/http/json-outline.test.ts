import fc from "fast-check";
import { expect, test } from "vitest";
import { isBoundedJson, outlineBody } from "../../shared/core/body-outline.ts";
import { shortMembers } from "../../shared/core/short-members.ts";
import { jsonOutline } from "../../shared/http/json-outline.ts";

/** The outline of a text that comes in pieces of this many bytes. */
function outlineInPieces(text: string | Uint8Array, size = 7): string | undefined {
  const outline = jsonOutline();
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) outline.take(bytes.subarray(at, at + size));
  return outline.text();
}

test.each([
  ['{"error": 1, "msg": "no", "data": [1, {"error": 0}]}', '{"error":1,"msg":"no","data":[]}'],
  ['{"data": {"error": 1, "list": ["]", "}"]}, "error": 0}', '{"data":{},"error":0}'],
  ['{"data": ["a \\" } ,", "\\\\"], "error": "1"}', '{"data":[],"error":"1"}'],
  ['{"error":0,"error":7}', '{"error":0,"error":7}'],
  ['{"error" : -0.0E+5 }', '{"error":-0.0E+5}'],
  [" \r\n{ }", "{}"],
  ['\ufeff{"error":0}', '{"error":0}'],
])("the outline of %s is %s", (text, outline) => {
  expect(outlineInPieces(text)).toBe(outline);
});

test.each([
  ["a list", '[{"error": 1}, 2]'],
  ["a text", '"error"'],
  ["nothing", ""],
  ["white space", " \n"],
  ["HTML", "<html>"],
  ["a warning before the object", 'Warning: x in y.php\n{"error":0}'],
  ["something behind the object", '{"error":0}<!-- cached -->'],
  ["two objects", '{"error":0}{"error":0}'],
  ["a cut object", '{"error":0,"data":[1,2'],
  ["a cut text", '{"error":0,"data":"ab'],
  ["a wrong bracket", '{"error":0,"data":[}]'],
  ["no JSON further in", '{"error":0,"data":[undefined]}'],
  ["a comma too many", '{"error":0,}'],
  ["a control character", '{"error":0,"msg":"a\nb"}'],
  ["two byte order marks", '\ufeff\ufeff{"error":0}'],
  ["UTF-16", Buffer.from('{"error":0}', "utf16le")],
  ["257 levels", `{"error":0,"data":${"[".repeat(256)}${"]".repeat(256)}}`],
  ["more members than are kept", `{${'"m":0,'.repeat(20_000)}"error":0}`],
])("there is no outline of %s", (_, text) => {
  expect(outlineInPieces(text)).toBeUndefined();
});

test("the outline has a mark in place of a value that is too long to keep, so that no member is missing", () => {
  const text = JSON.stringify({ before: "x".repeat(2_000), error: 1, after: 'é\\"'.repeat(1_000), last: null });
  expect(outlineInPieces(text)).toBe('{"before":"…","error":1,"after":"…","last":null}');
});

test("a text of nothing but opening brackets is read to its end", () => {
  expect(outlineInPieces("[".repeat(1_000_000), 1_000)).toBeUndefined();
});

test("the outline is the root without deeper members, for any object and any pieces", () => {
  const emptied = (value: unknown): unknown => {
    if (Array.isArray(value)) return [];
    return typeof value === "object" && value !== null ? {} : value;
  };
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ maxLength: 20 }), fc.jsonValue({ maxDepth: 3 })),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(0, 2),
      (object, size, space) => {
        const flat = Object.fromEntries(Object.entries(object).map(([name, value]) => [name, emptied(value)]));
        fc.pre(Object.values(flat).every((value) => JSON.stringify(value).length < 500));
        const outline = outlineInPieces(JSON.stringify(object, null, space), size);
        expect(JSON.parse(outline ?? "")).toEqual(JSON.parse(JSON.stringify(flat)));
      },
    ),
  );
});

/** The value of a text by `JSON.parse`; `undefined` where it throws. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function outlineOf(text: string): string | undefined {
  const outline = jsonOutline();
  outline.take(Buffer.from(text));
  return outline.text();
}

test("there is an outline exactly where JSON.parse reads an object, for texts with a few bytes changed", () => {
  const texts = fc.tuple(
    fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
    fc.array(fc.tuple(fc.nat(80), fc.constantFrom(...'{}[]":,\\u0e+-.1tfn \u0001é')), { maxLength: 3 }),
  );
  fc.assert(
    fc.property(texts, ([object, changes]) => {
      const chars = [...JSON.stringify(object)];
      for (const [at, char] of changes) chars[at % chars.length] = char;
      const text = chars.join("");
      const value = parsed(text);
      expect(isBoundedJson(outlineBody(Buffer.from(text)))).toBe(value !== undefined);
      const outline = outlineOf(text);
      expect(outline !== undefined).toBe(typeof value === "object" && value !== null && !Array.isArray(value));
      expect(shortMembers(Buffer.from(text))).toEqual(
        outline === undefined ? undefined : shortMembers(Buffer.from(outline)),
      );
    }),
    { numRuns: 2_000 },
  );
});
