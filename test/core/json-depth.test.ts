import { expect, test } from "vitest";
import { isDeeperThan, refuseDeepJson } from "../../shared/core/json-depth.ts";

const nested = (levels: number): Buffer => Buffer.from("[".repeat(levels) + "]".repeat(levels));

test.each([
  ["[[]]", 2, false],
  ["[[]]", 1, true],
  ['{"a":{"b":[]}}', 3, false],
  ['{"a":{"b":[]}}', 2, true],
  ["[],[],[]", 1, false],
  ['["[[[[", "\\"[[[[", "\\\\"]', 1, false],
  ['["\\\\", [[]]]', 2, true],
  ["1", 0, false],
])("%s is deeper than %i levels: %s", (json, levels, expected) => {
  expect(isDeeperThan(Buffer.from(json), levels)).toBe(expected);
});

test("256 levels are inspected, 257 are refused", () => {
  expect(() => refuseDeepJson(nested(256))).not.toThrow();
  expect(() => refuseDeepJson(nested(257))).toThrow("400 body-too-deep");
  expect(() => refuseDeepJson(nested(1_000_000))).toThrow("400 body-too-deep");
});
