import { expect, test } from "vitest";
import { assessFindings, type LostWrite } from "./assess-findings.ts";

const write = (more: Partial<LostWrite>): LostWrite => ({
  ...{ kind: "case", proof: "state", finding: "done", reason: undefined, status: "uncertain", done: 1 },
  ...{ isAnswered: false, normalised: false, atOnce: true, seconds: 12, looks: 1, isOpen: false },
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
  const twin = write({ proof: "match", done: 1 });
  expect(assessFindings([[twin, { ...twin, finding: "unknown" }]])).toMatchObject({ wrongDone: 0, match: [1, 2] });
  expect(assessFindings([[twin, twin]])).toMatchObject({ wrongDone: 1, match: [1, 2] });
  const denied = { ...twin, finding: "not-done" } as const;
  expect(assessFindings([[denied, denied]])).toMatchObject({ wrongNotDone: 1, match: [1, 2] });
});

test("A write that was answered is one of those that were done, and no lost one", () => {
  const answered = write({ proof: "match", isAnswered: true, finding: undefined, status: "succeeded" });
  expect(assessFindings([[write({ proof: "match" }), answered]])).toMatchObject({ wrongDone: 1, match: [0, 1] });
  const both = [write({ proof: "match", done: 2 }), { ...answered, done: 2 }];
  expect(assessFindings([both])).toMatchObject({ wrongDone: 0, match: [1, 1] });
});

test("Values that the vendor has normalised are in the share of all writes alone", () => {
  const unknown = write({ finding: "unknown", normalised: true });
  expect(assessFindings([[write({})], [unknown]])).toMatchObject({ sure: [1, 1], every: [1, 2] });
});
