import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonNode } from "../../shared/core/json-node.ts";
import { elementsOf, memberOf, membersOf, parseJsonText, rawOf } from "../../shared/core/json-span.ts";

/** The value of a node and its parts, with the names of members in their order. */
function said(node: JsonNode): unknown {
  if (node.type === "array") return elementsOf(node).map(said);
  if (node.type !== "object") return node.value;
  return Object.fromEntries(membersOf(node).map(({ name, value }) => [name, said(value)]));
}

test("the parts of any JSON text make up its value, at their positions in the text", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, "\t"), (value, space) => {
      const json = ` ${JSON.stringify(value, null, space)}\r\n`;
      const text = parseJsonText(Buffer.from(json));
      if (text === undefined) throw new Error("It was not read.");
      expect(said(text.root)).toEqual(JSON.parse(json));
      expect(Buffer.from(rawOf(text, text.root)).toString()).toBe(json.trim());
    }),
  );
});

test.each([
  "",
  " ",
  "{",
  "[1,]",
  '{"a":1,}',
  "{a:1}",
  "// x\n{}",
  "\uFEFF{}",
  "[1] 2",
  "'a'",
  '"\n"',
  "\u00a0[]",
])("%j is no JSON", (text) => {
  expect(parseJsonText(Buffer.from(text))).toBeUndefined();
});

test("a member keeps its place, its bytes and, of several, the last counts", () => {
  const text = parseJsonText(Buffer.from('{"é":1,"a" : [1.10, "é\\u00e9"] ,"a":63841550598335501}'));
  if (text === undefined) throw new Error("It was not read.");
  const last = memberOf(text.root, "a");
  expect(membersOf(text.root).map(({ name }) => name)).toEqual(["é", "a", "a"]);
  expect(last && Buffer.from(rawOf(text, last)).toString()).toBe("63841550598335501");
  expect(elementsOf(membersOf(text.root)[1]?.value).map(({ value }) => value)).toEqual([1.1, "éé"]);
});

test("a text of a million levels is read without recursion", () => {
  const levels = 1_000_000;
  const text = parseJsonText(Buffer.from(`{"a":${"[".repeat(levels)}${"]".repeat(levels)},"b":1}`));
  expect(text && membersOf(text.root).map(({ name, value }) => [name, value.length])).toEqual([
    ["a", 2 * levels],
    ["b", 1],
  ]);
});
