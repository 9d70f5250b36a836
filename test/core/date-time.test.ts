import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDateTime } from "../../shared/core/date-time.ts";

const ajv = new Ajv2020.default();
addFormats.default(ajv);
/** Of other validators, which also accept a blank in place of the T. */
const isDateTime = ajv.compile({ type: "string", format: "date-time" });

describe("a time of RFC 3339", () => {
  it.each([
    ["2026-01-15T10:00:00Z", "2026-01-15T10:00:00.000Z"],
    ["2026-01-15t10:00:00z", "2026-01-15T10:00:00.000Z"],
    ["2026-01-15T10:00:00.5Z", "2026-01-15T10:00:00.500Z"],
    ["2026-01-15T10:00:00.123456789Z", "2026-01-15T10:00:00.123Z"],
    ["2026-01-15T10:00:00+02:30", "2026-01-15T07:30:00.000Z"],
    ["2026-01-15T10:00:00-23:59", "2026-01-16T09:59:00.000Z"],
    ["2026-01-15T10:00:00-00:00", "2026-01-15T10:00:00.000Z"],
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
    ["2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z"],
    ["2017-01-01T01:59:60.9+02:00", "2017-01-01T00:00:00.000Z"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
  ])("%s is %s", (text, expected) => {
    expect(new Date(parseDateTime(text) ?? Number.NaN).toISOString()).toBe(expected);
    expect(isDateTime(text)).toBe(true);
  });

  it.each([
    ...["2026-02-30T00:00:00Z", "2026-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-00-01T00:00:00Z"],
    ...["2026-13-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-32T00:00:00Z", "2026-01-01T24:00:00Z"],
    ...["2026-01-01T00:60:00Z", "2026-01-01T00:00:61Z", "2026-01-01T12:00:60Z", "2026-01-01T00:00:00+24:00"],
    ...["2026-01-01T00:00:00+01:60", "2026-01-01T00:00:00", "2026-01-01T00:00Z", "2026-01-01", "26-01-01T00:00:00Z"],
    ...["2026-01-01T00:00:00.Z", "2026-01-01T00:00:00,5Z", "20260101T000000Z"],
    ...[" 2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z\n", "+002026-01-01T00:00:00Z", "1767225600", "now", ""],
  ])("%j is none", (text) => {
    expect(parseDateTime(text)).toBeUndefined();
    expect(isDateTime(text)).toBe(false);
  });

  it("has a zone with a colon, which the independent validator does not ask for", () => {
    expect(parseDateTime("2026-01-01T00:00:00+0100")).toBeUndefined();
  });

  it("is what an independent validator of JSON Schema takes for one, and what JavaScript makes of it", () => {
    const two = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));
    const zone = fc.oneof(
      fc.constantFrom("Z", "z", ""),
      fc.tuple(fc.constantFrom("+", "-"), two(23), two(59)).map(([sign, h, m]) => `${sign}${h}:${m}`),
    );
    const times = fc
      .tuple(
        fc.integer({ min: 1000, max: 9999 }),
        two(13),
        two(32),
        two(23),
        two(59),
        two(59),
        fc.constantFrom("", ".0", ".25"),
        zone,
      )
      .map(
        ([year, month, day, hour, minute, second, fraction, end]) =>
          `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${end}`,
      );
    fc.assert(
      fc.property(times, (text) => {
        const time = parseDateTime(text);
        expect(time !== undefined).toBe(isDateTime(text));
        if (time !== undefined && !text.includes(":60")) expect(time).toBe(Date.parse(text));
      }),
      { numRuns: 3_000 },
    );
  });
});
