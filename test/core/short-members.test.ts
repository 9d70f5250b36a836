import { expect, test } from "vitest";
import { shortMembers as membersOf } from "../../shared/core/short-members.ts";

const shortMembers = (text: string) => membersOf(Buffer.from(text));

test("Members keep their order, repeated names, and scalars as they are written", () => {
  expect(shortMembers('{"id":63841550598335501,"\\u0065rror": 0.0,"error":null,"data":{"a":1},"list":[1]}')).toEqual([
    { name: "id", value: Number("63841550598335501"), raw: "63841550598335501" },
    { name: "error", value: 0, raw: "0.0" },
    { name: "error", value: null, raw: "null" },
    { name: "data", value: undefined, raw: "{}" },
    { name: "list", value: undefined, raw: "[]" },
  ]);
});

test("A value of more than 1 KiB is replaced, and a member with a name of more than 256 bytes is left out", () => {
  const long = "a".repeat(1_023);
  expect(shortMembers(`{"${"n".repeat(255)}":1,"${"n".repeat(254)}":2,"msg":"${long}"}`)).toEqual([
    { name: "n".repeat(254), value: 2, raw: "2" },
    { name: "msg", value: "…", raw: '"…"' },
  ]);
});

test.each([
  "",
  "[]",
  "1",
  "{",
  '{"a":1,}',
  "\uFEFF{}",
  `{"a":${"[".repeat(256)}${"]".repeat(256)}}`,
])("There are no members in %j", (text) => {
  expect(shortMembers(text)).toBeUndefined();
});

test("An object with more members than an outline takes has none", () => {
  const object = (count: number) => JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [i, i])));
  expect(shortMembers(object(5_000))).toHaveLength(5_000);
  expect(shortMembers(object(7_000))).toBeUndefined();
});
