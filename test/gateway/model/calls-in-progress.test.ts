import { describe, expect, test } from "vitest";
import { lapsedEnds, latestEnd, totalInProgress } from "../../../shared/gateway/model/calls-in-progress.ts";

const now = Date.parse("2026-01-01T00:00:02Z");

describe("calls in progress", () => {
  test("those that begin together share an end, which is 30 to 35 seconds away", () => {
    expect(latestEnd(now) - now).toBe(33_000);
    expect(latestEnd(now + 3_000)).toBe(latestEnd(now));
    expect(latestEnd(now + 3_001) - latestEnd(now)).toBe(5_000);
  });

  test.each([
    ["no call", [], 0],
    [
      "calls of two ends",
      [
        [now + 1, 2],
        [now + 9_000, 3],
      ],
      5,
    ],
    [
      "a call whose container died",
      [
        [now, 1],
        [now + 9_000, 3],
      ],
      3,
    ],
    [
      "an end without its beginning",
      [
        [now + 1, -2],
        [now + 9_000, 3],
      ],
      3,
    ],
  ] as const)("the total counts %s", (_, calls, total) => {
    expect(totalInProgress(new Map(calls), now)).toBe(total);
  });

  test("the ends of a minute ago are removed", () => {
    const ends = [now - 60_001, now - 60_000, now + 1];
    expect(lapsedEnds(new Map(ends.map((end) => [end, 1])), now)).toEqual([now - 60_001]);
  });
});
