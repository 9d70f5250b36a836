import fc from "fast-check";
import { expect, test } from "vitest";
import { outlineBody } from "../../../shared/core/body-outline.ts";
import { hasOverrideMember } from "../../../shared/http/method-override/override-member.ts";
import { isOverrideName, overrideNames } from "../../../shared/http/method-override/override-name.ts";

const overrides = (body: string): boolean => hasOverrideMember(outlineBody(Buffer.from(body)));

/** Names that are an override, begin like one or have other characters around it. */
const parts = fc.oneof(
  fc.constantFrom(...overrideNames, "_METHOD", "X-HTTP-Method", "x.http method", "_meth", "x_http", "", "_", "x"),
  fc.constantFrom(..." \t\n\u0000\u00a0\u3000\ufeff[].-_sé\u0130\u212a\u{1f48a}"),
);
const names = fc.array(parts, { maxLength: 4 }).map((texts) => texts.join(""));

/** A name in JSON, with some of its characters escaped. */
const written = (name: string, escaped: readonly boolean[]): string =>
  `"${[...name].map((char, index) => (escaped[index % escaped.length] === true ? unicodeEscape(char) : JSON.stringify(char).slice(1, -1))).join("")}"`;
const unicodeEscape = (char: string): string =>
  Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");

test("A member overrides the method exactly where its name does, however it is escaped", () => {
  fc.assert(
    fc.property(names, fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }), (name, escaped) => {
      const body = `{"a":1,${written(name, escaped)}:1}`;
      expect(JSON.parse(body)).toHaveProperty([name]);
      expect(overrides(body)).toBe(isOverrideName(name));
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  '{"fulfillment_method":"_method"}',
  '{"request":{"_method":"DELETE"}}',
  '[{"_method":"DELETE"}]',
  '{"_methods":1}',
])("the search for an override finds none in %s", (body) => {
  expect(overrides(body)).toBe(false);
});
