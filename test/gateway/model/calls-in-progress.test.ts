import { describe, expect, test } from "vitest";
import { inProgress, lapsedCounts, latestEnd } from "../../../shared/gateway/model/calls-in-progress.ts";

const now = Date.parse("2026-01-01T00:00:02Z");

const own = (untilFromNow: number, calls: number) => ({ partnerId: "prt_1", until: now + untilFromNow, calls });

describe("calls in progress", () => {
  test("those that begin together share an end, which is 30 to 35 seconds away", () => {
    expect(latestEnd(now) - now).toBe(33_000);
    expect(latestEnd(now + 3_000)).toBe(latestEnd(now));
    expect(latestEnd(now + 3_001) - latestEnd(now)).toBe(5_000);
  });

  test.each([
    ["no call", [], { total: 0, own: 0 }],
    ["calls of two ends", [own(1, 2), own(9_000, 3)], { total: 5, own: 5 }],
    ["calls of two partners", [own(1, 2), { ...own(1, 4), partnerId: "prt_2" }], { total: 6, own: 2 }],
    ["a call whose container died", [own(0, 1), own(9_000, 3)], { total: 3, own: 3 }],
    ["an end without its beginning", [own(1, -2), own(9_000, 3)], { total: 3, own: 3 }],
  ] as const)("the calls of all partners and of one are counted: %s", (_, calls, counted) => {
    expect(inProgress(calls, { partnerId: "prt_1", now })).toEqual(counted);
  });

  test("of another partner no more calls count than its share, of the partner itself all", () => {
    const calls = [own(1, 7), { ...own(1, 4), partnerId: "prt_2" }, { ...own(9_000, 5), partnerId: "prt_2" }];

    expect(inProgress(calls, { partnerId: "prt_1", share: 6, now })).toEqual({ total: 13, own: 7 });
    expect(inProgress(calls, { partnerId: "prt_3", share: 6, now })).toEqual({ total: 12, own: 0 });
  });

  test("the counts of a minute ago are removed", () => {
    const counts = [own(-60_001, 1), own(-60_000, 1), own(1, 1)];
    expect(lapsedCounts(counts, now)).toEqual([own(-60_001, 1)]);
  });
});
