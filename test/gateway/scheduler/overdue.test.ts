import { expect, it } from "vitest";
import { assessOverdue } from "../../../shared/gateway/scheduler/overdue.ts";

const minute = 60_000;

it.each([
  { late: 0, recheck: undefined, overdue: false },
  { late: 10, recheck: undefined, overdue: false },
  { late: 11, recheck: 22, overdue: false },
  { late: 29, recheck: 58, overdue: false },
  { late: 30, recheck: 60, overdue: true },
  { late: 600, recheck: 1_200, overdue: true },
])("Work that is $late minutes late is due again after as long a time", ({ late, recheck, overdue }) => {
  expect(assessOverdue({ since: 0, now: late * minute, recheckAfter: 10 * minute, scale: 1 })).toEqual({
    recheckAt: recheck === undefined ? undefined : recheck * minute,
    overdue,
  });
});

it("Work is overdue after half an hour on the stage's time scale", () => {
  const work = { since: 0, now: minute, recheckAfter: minute, scale: 60 };
  expect(assessOverdue(work)).toEqual({ recheckAt: undefined, overdue: true });
});
