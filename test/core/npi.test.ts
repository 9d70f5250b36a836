import { expect, it } from "vitest";
import { hasCheckDigit } from "../../shared/core/npi.ts";

it("Of ten NPIs that differ in their last digit, one has the right check digit", () => {
  const valid = Array.from({ length: 10 }, (_, digit) => `123456789${digit}`).filter(hasCheckDigit);
  // The example of the standard's own description.
  expect(valid).toEqual(["1234567893"]);
});

it.each([
  ["1902089667", true],
  ["1446449922", true],
  ["2873059552", false],
])("%s of a vendor's document is valid: %s", (npi, expected) => {
  expect(hasCheckDigit(npi)).toBe(expected);
});

it("A wrong digit at any place is noticed", () => {
  for (let at = 0; at < 10; at += 1) {
    const wrong = [..."1234567893"].map((digit, index) => (index === at ? (Number(digit) + 1) % 10 : digit)).join("");
    expect(hasCheckDigit(wrong)).toBe(false);
  }
});
