import fc from "fast-check";
import { expect, test } from "vitest";
import { JsonScanner } from "../../shared/core/json-scanner.ts";

/** The scan of a text that comes in chunks of this many bytes, with the members as they are written. */
function scan(text: string | Uint8Array, size = Number.POSITIVE_INFINITY) {
  const bytes = Buffer.from(text);
  const written = (start: number, end: number): string => bytes.toString("utf8", start, end);
  const members: string[][] = [];
  const scanner = new JsonScanner({
    name: (start, end) => members.push([written(start, end)]),
    value: (start, end) => members.at(-1)?.push(written(start, end)),
  });
  for (let at = 0; at < bytes.length; at += size) scanner.take(bytes.subarray(at, at + size));
  return { isJson: scanner.isWhole(), isObject: scanner.isObject, deepest: scanner.deepest, members };
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(bytes).toString("utf8"));
    return true;
  } catch {
    return false;
  }
}

/** Numbers and escapes that are right and that are nearly right. */
const scalars = fc.constantFrom(
  ...[
    "0",
    "-0",
    "-",
    "01",
    "1.",
    ".5",
    "1.50",
    "1e5",
    "1E+5",
    "1e-",
    "+1",
    "0x1",
    "true",
    "tru",
    "nul",
    "false",
    "falsey",
  ],
  ...['"\\u00e9"', '"\\u00g0"', '"\\x"', '"\\/"', '"\\"', '"\n"', '"\u007f"', "\u00a01", "\ufeff1"],
);

/** Texts of the pieces that JSON is made of, most of them no JSON. */
const pieces = fc
  .array(fc.oneof(fc.constantFrom(..."{}[]:, \r\n\t", '"a"', '"\\u0061"', '"é"'), scalars), { maxLength: 12 })
  .map((parts) => parts.join(""));

/** JSON with a few bytes changed. */
const nearlyJson = fc
  .tuple(
    fc.jsonValue({ maxDepth: 3 }),
    fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 0, max: 255 })), { maxLength: 2 }),
  )
  .map(([value, changes]) => {
    const bytes = Buffer.from(JSON.stringify(value));
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return bytes;
  });

test("A text is JSON exactly where JSON.parse accepts it, in any chunks", () => {
  const texts = fc.oneof(
    pieces.map((text) => Buffer.from(text)),
    scalars.map((text) => Buffer.from(`[${text}]`)),
    nearlyJson,
    fc.uint8Array({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 9 }), (bytes, size) => {
      expect([scan(bytes, size).isJson, scan(bytes).isJson]).toEqual([isJson(bytes), isJson(bytes)]);
    }),
    { numRuns: 5_000 },
  );
});

test("Each member of the root object is found with its name and its value as they are written, in any chunks", () => {
  const objects = fc.array(fc.tuple(fc.string(), fc.jsonValue({ maxDepth: 3 })), { maxLength: 5 });
  fc.assert(
    fc.property(objects, fc.integer({ min: 1, max: 9 }), fc.constantFrom("", " ", "\r\n\t"), (entries, size, space) => {
      const members = entries.map(([name, value]) => [JSON.stringify(name), JSON.stringify(value)]);
      const written = members.map((member) => space + member.join(`${space}:${space}`) + space);
      const text = `${space}{${written.join(",")}}${space}`;
      expect(scan(text, size)).toMatchObject({ isJson: true, isObject: true, members });
    }),
  );
});

test.each([
  ['{"a":[[1]],"b":{}}', 3],
  ["[[],[[]]]", 3],
  ["1", 0],
  ['"[["', 0],
  [`${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`, 1_000_000],
])("The levels are counted however deep they are: %.20s", (text, deepest) => {
  expect(scan(text)).toMatchObject({ isJson: true, deepest });
});

test("Only members of the root object are members", () => {
  expect(scan('[{"a":1}]').members).toEqual([]);
  expect(scan('{"a":{"b":1},"a":[{"c":2}]}').members).toEqual([
    ['"a"', '{"b":1}'],
    ['"a"', '[{"c":2}]'],
  ]);
});
