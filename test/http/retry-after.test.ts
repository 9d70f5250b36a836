import { expect, test } from "vitest";
import { answeredRetryAfter, retryAfterSeconds } from "../../shared/http/retry-after.ts";

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
  ["99999999999999999999", 9_999_999_999],
  ["", undefined],
  [undefined, undefined],
])("%j is %s seconds", (value, expected) => {
  expect(retryAfterSeconds(value, now)).toBe(expected);
});

test.each([
  ["seconds count from now, whatever the sender's clock says", "7", "Thu, 01 Jan 2026 00:05:00 GMT", 7],
  ["a date counts by a clock that is ahead", "Thu, 01 Jan 2026 00:05:09 GMT", "Thu, 01 Jan 2026 00:05:00 GMT", 9],
  ["a date counts by a clock that is behind", "Wed, 31 Dec 2025 23:55:09 GMT", "Wed, 31 Dec 2025 23:55:00 GMT", 9],
  ["a date counts by our clock where the sender shows none", "Thu, 01 Jan 2026 00:00:09 GMT", undefined, 9],
  ["a date counts by our clock where the sender's is not to be read", "Thu, 01 Jan 2026 00:00:09 GMT", "noon", 9],
])("Retry-After is read so that %s", (_rule, retryAfter, date, expected) => {
  const headers = { "retry-after": [retryAfter], ...(date === undefined ? {} : { date: [date] }) };
  expect(answeredRetryAfter(headers, now)).toBe(expected);
});
