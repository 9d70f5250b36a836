import { describe, expect, it } from "vitest";
import { dayIn, readResourceSettings, resourceSettingFaults } from "../../shared/core/resource-settings.ts";

describe("A setting of a connection", () => {
  it.each([
    ["priceBasis", "lower"],
    ["priceBasis", "discounted"],
    ["timeZone", "UTC"],
    ["timeZone", "America/New_York"],
  ] as const)("%s can be %s", (name, value) => {
    expect(resourceSettingFaults[name](value)).toBeUndefined();
    expect(readResourceSettings({ [name]: value })).toEqual({ [name]: value });
  });

  it.each([
    ["priceBasis", "unc"],
    ["priceBasis", 1],
    ["timeZone", "Mars/Olympus"],
    ["timeZone", ""],
    ["timeZone", null],
  ] as const)("%s cannot be %j", (name, value) => {
    expect(resourceSettingFaults[name](value)).toMatch(/^must be/);
  });
});

it.each([
  ["UTC", "2026-01-15"],
  ["America/New_York", "2026-01-14"],
  ["Asia/Tokyo", "2026-01-15"],
  ["Pacific/Kiritimati", "2026-01-15"],
])("The day of a time is that of the time zone %s", (zone, day) => {
  expect(dayIn(zone, Date.UTC(2026, 0, 15, 3))).toBe(day);
});

it("A day has four digits of its year in any zone", () => {
  expect(dayIn("America/New_York", Date.UTC(2026, 11, 31, 23, 59))).toBe("2026-12-31");
});
