import { expect, test } from "vitest";
import { retryAfterSeconds } from "../../shared/http/retry-after.ts";

const now = Date.parse("2026-01-01T00:00:00Z");

test.each([
  ["7", 7],
  [" 7 ", 7],
  ["0", 0],
  ["Thu, 01 Jan 2026 00:00:09 GMT", 9],
  ["Thursday, 01-Jan-26 00:00:09 GMT", 9],
  ["Wed, 31 Dec 2025 23:00:00 GMT", 0],
  ["-1", undefined],
  ["1.5", undefined],
  ["soon", undefined],
  ["2026", 2026],
  ["", undefined],
  [undefined, undefined],
])("%j is %s seconds", (value, expected) => {
  expect(retryAfterSeconds(value, now)).toBe(expected);
});
