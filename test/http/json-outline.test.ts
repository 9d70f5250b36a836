import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonOutline } from "../../shared/http/json-outline.ts";

/** The outline of a text that comes in pieces of that many bytes. */
function outlineOf(text: string, size = 7): string {
  const outline = jsonOutline();
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) outline.take(bytes.subarray(at, at + size));
  return outline.text();
}

test.each([
  ['{"error": 1, "msg": "no", "data": [1, {"error": 0}]}', { error: 1, msg: "no", data: [] }],
  ['{"data": {"error": 1, "list": ["]", "}"]}, "error": 0}', { data: {}, error: 0 }],
  ['{"data": ["a \\" } ,", "\\\\"], "error": "1"}', { data: [], error: "1" }],
  [" \r\n{ }", {}],
  ['[{"error": 1}, 2]', {}],
  ['"error"', {}],
  ["", {}],
  ["<html>", {}],
])("of %s is what it says beside its data", (text, outline) => {
  expect(JSON.parse(outlineOf(text))).toEqual(outline);
});

test("leaves out a member that is too long to be a word about an error", () => {
  const text = JSON.stringify({ before: "x".repeat(2_000), error: 1, after: 'é\\"'.repeat(1_000), last: null });
  expect(JSON.parse(outlineOf(text))).toEqual({ error: 1, last: null });
});

test("is small whatever the text", () => {
  const text = JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`m${index}`, index])));
  expect(outlineOf(text).length).toBeLessThan(80_000);
});

test("is the root without what stands further in, for any object and any pieces", () => {
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
        expect(JSON.parse(outlineOf(JSON.stringify(object, null, space), size))).toEqual(
          JSON.parse(JSON.stringify(flat)),
        );
      },
    ),
  );
});
