import { expect, it } from "vitest";
import { assessOverdue } from "../../../shared/gateway/scheduler/overdue.ts";

const minute = 60_000;

it.each([
  { late: 0, lookAt: undefined, overdue: false },
  { late: 10, lookAt: undefined, overdue: false },
  { late: 11, lookAt: 22, overdue: false },
  { late: 59, lookAt: 118, overdue: false },
  { late: 60, lookAt: 120, overdue: true },
  { late: 600, lookAt: 1_200, overdue: true },
])("leaves work that is $late minutes late alone for as long again", ({ late, lookAt, overdue }) => {
  expect(assessOverdue(0, late * minute, 10 * minute, 1)).toEqual({
    lookAt: lookAt === undefined ? undefined : lookAt * minute,
    overdue,
  });
});

it("calls work overdue after an hour on the stage's time scale", () => {
  expect(assessOverdue(0, minute, minute, 60)).toEqual({ lookAt: undefined, overdue: true });
});
