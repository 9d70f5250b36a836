import fc from "fast-check";
import { expect, it } from "vitest";
import { compareDecimals, plainDecimal } from "../../shared/core/exact-decimal.ts";

const places = 30;

/** A decimal as a whole number of its smallest part, which does not round. */
function scaled(text: string, to = places): bigint {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return BigInt(sign + whole + fraction.padEnd(to, "0"));
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

it.each(["", ".5", "5.", "+1", " 1", "1,5", "NaN", "--1"])("%j is no decimal", (text) => {
  expect(plainDecimal(text)).toBeUndefined();
  expect(() => compareDecimals(text, "1")).toThrow("no decimal");
});

it("A decimal with an exponent is not compared before it is written out", () => {
  expect(() => compareDecimals("1e3", "1")).toThrow("no decimal");
});

it.each([
  ["1.10", "1.10"],
  ["007", "007"],
  ["1e2", "100"],
  ["1.0E1", "10"],
  ["1.50e1", "15.0"],
  ["-12.345e+1", "-123.45"],
  ["1.5e-3", "0.0015"],
  ["0.0001e3", "0.1"],
  ["0e5", "0"],
  ["1e0", "1"],
  ["12345678901234567.89e-1", "1234567890123456.789"],
])("%s is %s without an exponent", (written, expected) => {
  expect(plainDecimal(written)).toBe(expected);
});

it("A decimal with an exponent is the number that it says, to the last digit", () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: -12, max: 12 }), (one, exponent) => {
      const plain = plainDecimal(`${one}e${exponent}`) ?? "";
      const power = 10n ** BigInt(Math.abs(exponent));
      const [a, b] = [scaled(one, places + 12), scaled(plain, places + 12)];
      expect(b).toBe(exponent < 0 ? a / power : a * power);
    }),
  );
});

it.each([
  "1e401",
  "1e-401",
  "1e999999999999",
  `1e${"9".repeat(1_000_000)}`,
])("An exponent beyond 400 makes no decimal (%#)", (text) => {
  expect(plainDecimal(text)).toBeUndefined();
});

it.each(["1e", "e1", "1e1.5", "1e 1", "1ee1"])("%j is no decimal with an exponent", (text) => {
  expect(plainDecimal(text)).toBeUndefined();
});

it("Long decimals compare in linear time", () => {
  const long = `1${"0".repeat(1_000_000)}.${"0".repeat(1_000_000)}`;
  expect(compareDecimals(`${long}1`, long)).toBeGreaterThan(0);
});
