import fc from "fast-check";
import { expect, test } from "vitest";
import { outlineBody, putMember } from "../../shared/core/body-outline.ts";

const put = (body: string): string | undefined => {
  const result = putMember(outlineBody(Buffer.from(body)), "token", 'a"b');
  return result && Buffer.from(result).toString("utf8");
};

test.each([
  ["an empty body becomes an object", "", '{"token": "a\\"b"}'],
  ["an empty object", "{}", '{"token":"a\\"b"}'],
  ["the token goes first", '{"request":{"id":1}}', '{"token":"a\\"b","request":{"id":1}}'],
  ["white space stays", '  {\r\n "request" : 1.10 }\n', '  {"token":"a\\"b",\r\n "request" : 1.10 }\n'],
  ["a token that was sent is replaced", '{"x":1, "token" : "old" ,"y":2}', '{"x":1, "token" : "a\\"b" ,"y":2}'],
  ["whatever its type", '{"token":{"deep":[1,2]},"y":2}', '{"token":"a\\"b","y":2}'],
  ["each of several", '{"token":1,"token":2}', '{"token":"a\\"b","token":"a\\"b"}'],
  ["also when its name is escaped", '{"\\u0074oken":1}', '{"\\u0074oken":"a\\"b"}'],
  ["a token further in is not ours", '{"request":{"token":"t"}}', '{"token":"a\\"b","request":{"token":"t"}}'],
  ["integers beyond 2^53", '{"id":63841550598335501}', '{"token":"a\\"b","id":63841550598335501}'],
  ["text outside ASCII", '{"n":"José 💊"}', '{"token":"a\\"b","n":"José 💊"}'],
])("a token is put into a body: %s", (_rule, body, expected) => {
  expect(put(body)).toBe(expected);
});

test.each([
  "[1]",
  '"text"',
  "1",
  "null",
  "{",
  '{"a":1,}',
  "{'a':1}",
  '{"a":1} x',
  "// c\n{}",
  "\uFEFF{}",
  " ",
])("%j has no place for a token", (body) => {
  expect(put(body)).toBeUndefined();
});

test("every other byte of any object stays as it is", () => {
  const object = fc.dictionary(fc.string(), fc.jsonValue()).filter((value) => !("token" in value));
  fc.assert(
    fc.property(object, fc.nat(4), (value, indent) => {
      const body = JSON.stringify(value, null, indent);
      const inserted = put(body) ?? "";
      expect(inserted.replace(/"token":"a\\"b",?/, "")).toBe(body);
      expect(JSON.parse(inserted)).toEqual({ token: 'a"b', ...(JSON.parse(body) as object) });
    }),
  );
});

test("a token is put as JSON.parse reads members: those of its name are replaced, however they are escaped", () => {
  const names = fc.constantFrom(
    '"token"',
    '"\\u0074oken"',
    '"tok\\u0065n"',
    '"Token"',
    '"token "',
    '"tokens"',
    '"a"',
    '""',
    '"é"',
  );
  const values = fc.constantFrom("1", "null", '"x"', '"\\\\"', "[1, {}]", '{"token": 1}', "1.10");
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values), { maxLength: 5 }), (members) => {
      const text = (member: readonly string[]): string => member.join(" : ");
      const isToken = ([name = ""]: readonly string[]): boolean => JSON.parse(name) === "token";
      const token = '"a\\"b"';
      const expected = members.map((member) => text(isToken(member) ? [member[0], token] : member));
      if (!members.some(isToken)) expected.unshift(`"token":${token}`);
      const result = put(`{${members.map(text).join(",")}}`);
      expect(result).toBe(`{${expected.join(",")}}`);
    }),
  );
});
