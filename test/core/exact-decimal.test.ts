import fc from "fast-check";
import { expect, it } from "vitest";
import { compareDecimals, isDecimal } from "../../shared/core/exact-decimal.ts";

const places = 30;

/** A decimal as a whole number of its smallest part, which does not round. */
function scaled(text: string): bigint {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return BigInt(sign + whole + fraction.padEnd(places, "0"));
}

const digits = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(..."0129"), minLength: min, maxLength: max });
const decimal = fc
  .tuple(fc.constantFrom("", "-"), digits(1, 25), digits(0, places))
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`);

it("Decimals of any length compare by their digits", () => {
  fc.assert(
    fc.property(decimal, decimal, (one, other) => {
      const [a, b] = [scaled(one), scaled(other)];
      expect(Math.sign(compareDecimals(one, other))).toBe(a === b ? 0 : a < b ? -1 : 1);
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  ["2.10", "2.1", 0],
  ["-0.0", "0", 0],
  ["0.1", "0.09", 1],
  ["9007199254740993", "9007199254740992", 1],
  ["58.155", "58.15", 1],
])("%s compared with %s is %i", (one, other, expected) => {
  expect(Math.sign(compareDecimals(one, other))).toBe(expected);
});

it.each(["", ".5", "5.", "1e3", "+1", " 1", "1,5", "NaN", "--1"])("%j is no decimal", (text) => {
  expect(isDecimal(text)).toBe(false);
  expect(() => compareDecimals(text, "1")).toThrow("no decimal");
});

it("Long decimals compare in linear time", () => {
  const long = `1${"0".repeat(1_000_000)}.${"0".repeat(1_000_000)}`;
  expect(compareDecimals(`${long}1`, long)).toBeGreaterThan(0);
});
