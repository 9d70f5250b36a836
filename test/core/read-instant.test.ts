import { expect, it } from "vitest";
import { readInstant } from "../../shared/core/read-instant.ts";

const time = Date.UTC(2026, 0, 15, 10, 0, 0);

it.each([
  ["seconds", time / 1000, time],
  ["seconds with a fraction", time / 1000 + 0.25, time + 250],
  ["milliseconds", time + 7, time + 7],
  ["seconds as a text", String(time / 1000), time],
  ["milliseconds as a text", String(time), time],
  ["RFC 3339", "2026-01-15T10:00:00Z", time],
  ["RFC 3339 with an offset and a fraction", "2026-01-15T11:00:00.250+01:00", time + 250],
])("a time in %s is read", (_form, value, expected) => {
  expect(readInstant(value)).toBe(expected);
});

it.each([
  [undefined],
  [null],
  [true],
  [{}],
  [""],
  ["yesterday"],
  ["2026-01-15"],
  ["2026-01-15T10:00:00"],
  ["2026-02-30T10:00:00Z"],
  [0],
  [-1],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  [1e300],
  ["9".repeat(20)],
  ["0x10"],
  ["1e9"],
])("%j is no time", (value) => {
  expect(readInstant(value)).toBeUndefined();
});
