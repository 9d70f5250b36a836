import fc from "fast-check";
import { expect, test } from "vitest";
import { isHeaderValue, maxHeaderValue } from "../../shared/core/header-value.ts";

test.each([
  "k",
  "a b",
  "a  b",
  "~!@#$%^&*()",
  "eyJ.eyJ.sig-_==",
  "x".repeat(maxHeaderValue),
])("a header carries %j", (text) => expect(isHeaderValue(text)).toBe(true));

test.each([
  "",
  " ",
  " a",
  "a ",
  "a\n",
  "\na",
  "a\r\nb: c",
  "a\tb",
  "a\0b",
  "a\x7f",
  "ü",
  "a\u00a0b",
  "a\u2028b",
  "😀",
  "x".repeat(maxHeaderValue + 1),
])("no header carries %j", (text) => expect(isHeaderValue(text)).toBe(false));

test("what counts as a header's value goes through a real Headers object unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      if (isHeaderValue(text)) expect(new Headers({ x: text }).get("x")).toBe(text);
    }),
  );
});
