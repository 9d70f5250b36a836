import fc from "fast-check";
import { expect, it } from "vitest";
import { duplicateMember } from "../../shared/core/duplicate-member.ts";

it.each([
  ['{"a":1,"b":{"a":2}}', undefined],
  ['[{"a":1},{"a":2}]', undefined],
  ['{"a":"a","b":["a","a"]}', undefined],
  ['{"a":1,"a":1}', "/a"],
  ['{"a":1,"\\u0061":1}', "/a"],
  ['{"a/b~":1,"a/b~":1}', "/a~1b~0"],
  ['{"x":[{},{"a":{"b":[1,2],"b":0}}]}', "/x/1/a/b"],
  ['{"a":"{\\"a\\":1,\\"a\\":2}","b":"\\\\"}', undefined],
  ["7", undefined],
])("%s has %s twice", (text, pointer) => {
  expect(duplicateMember(text)).toBe(pointer);
});

it("a duplicate member is never found in what JSON.stringify writes, and always where a member is written twice", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (value, name) => {
      const text = JSON.stringify(value);
      expect(duplicateMember(text)).toBeUndefined();
      const member = `${JSON.stringify(name)}:0`;
      const doubled = `{${member},${JSON.stringify({ x: value }).slice(1, -1)},${member}}`;
      expect(duplicateMember(doubled)).toBeDefined();
    }),
  );
});
