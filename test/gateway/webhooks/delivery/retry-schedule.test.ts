import { describe, expect, it } from "vitest";
import { nextWait } from "../../../../shared/gateway/webhooks/delivery/retry-schedule.ts";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const failed = { retryAfterSeconds: undefined, random: 0, scale: 1 };

describe("the wait after a failed attempt", () => {
  it.each([
    [1, 5 * second],
    [2, 5 * minute],
    [3, 30 * minute],
    [4, 2 * hour],
    [5, 5 * hour],
    [6, 10 * hour],
    [7, 14 * hour],
    [8, 24 * hour],
    [13, 24 * hour],
    [14, undefined],
  ])("number %i is %s ms", (attempt, wait) => {
    expect(nextWait({ ...failed, attempt })).toBe(wait);
  });

  it("is one of a schedule that ends within 8 days with jitter", () => {
    const waits = Array.from({ length: 13 }, (_, index) => nextWait({ ...failed, attempt: index + 1, random: 1 }) ?? 0);
    const days = waits.reduce((sum, wait) => sum + wait, 0) / (24 * hour);

    expect(days).toBeGreaterThan(7);
    expect(days).toBeLessThan(8);
  });

  it("is never shorter than the endpoint's Retry-After, up to a day", () => {
    const asked = (retryAfterSeconds: number, attempt = 1) => nextWait({ ...failed, attempt, retryAfterSeconds });

    expect(asked(60)).toBe(minute);
    expect(asked(1)).toBe(5 * second);
    expect(asked(60, 4)).toBe(2 * hour);
    expect(asked(90_000)).toBe(24 * hour);
  });

  it("is divided by the time scale", () => {
    expect(nextWait({ ...failed, attempt: 8, scale: 1000 })).toBe(86.4 * second);
    expect(nextWait({ ...failed, attempt: 1, retryAfterSeconds: 3600, scale: 1000 })).toBe(3.6 * second);
  });
});
