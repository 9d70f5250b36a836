import { expect, test } from "vitest";
import { assessFindings, type LostWrite } from "./assess-findings.ts";

const write = (more: Partial<LostWrite>): LostWrite => ({
  proof: "state",
  finding: "done",
  status: "uncertain",
  done: 1,
  equal: 1,
  normalised: false,
  atOnce: true,
  seconds: 12,
  ...more,
});

test("A finding is wrong where the journal says otherwise, and a job that succeeded counts as one that is done", () => {
  expect(assessFindings([[write({})], [write({ done: 0 })], [write({ finding: "not-done" })]])).toMatchObject({
    wrongDone: 1,
    wrongNotDone: 1,
    sure: [1, 3],
  });
  expect(assessFindings([[write({ done: 0, finding: undefined, status: "succeeded" })]]).wrongDone).toBe(1);
  expect(assessFindings([[write({ done: 2 })]]).doubled).toBe(1);
});

test("As many of equal writes as were done may be found done", () => {
  const twin = write({ proof: "match", equal: 2, done: 1 });
  expect(assessFindings([[twin, { ...twin, finding: "unknown" }]]).wrongDone).toBe(0);
  expect(assessFindings([[twin, twin]]).wrongDone).toBe(1);
  expect(
    assessFindings([
      [
        { ...twin, finding: "not-done" },
        { ...twin, finding: "not-done" },
      ],
    ]).wrongNotDone,
  ).toBe(1);
});
