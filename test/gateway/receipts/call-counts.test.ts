import { expect, it } from "vitest";
import { createReceipt } from "../../../shared/gateway/model/receipt.ts";
import { CallCounts } from "../../../shared/gateway/receipts/call-counts.ts";

const callAt = (at: number, operation: string) =>
  createReceipt({ kind: "vendor-call", of: [at], at, operation, outcome: "answered", request: Buffer.from("12") });

it("Calls of a minute are counted in one receipt for each operation, with its own id", () => {
  const counts = new CallCounts();
  for (const at of [0, 1_000, 59_000]) counts.add(callAt(at, "listPharmacies"));
  counts.add(callAt(2_000, "getStates"));

  expect(counts.takeDue(59_999)).toEqual([]);
  const due = counts.takeDue(60_000);

  expect(due.map(({ operation, count, bytes }) => ({ operation, count, bytes }))).toEqual([
    { operation: "listPharmacies", count: 3, bytes: 6 },
    { operation: "getStates", count: 1, bytes: 2 },
  ]);
  expect(new Set(due.map(({ id }) => id)).size).toBe(2);
  expect(counts.takeDue(120_000)).toEqual([]);
});

it("Counts of two containers, and of two minutes, have different ids", () => {
  const idOf = (counts: CallCounts, at: number) => {
    counts.add(callAt(at, "getStates"));
    return counts.takeDue(at + 60_000)[0]?.id;
  };
  const counts = new CallCounts();
  const ids = [idOf(counts, 0), idOf(counts, 100_000), idOf(new CallCounts(), 0)];
  expect(new Set(ids).size).toBe(3);
});

it("Counts that could not be sent are sent again as they were, beside those of the next minute", () => {
  const counts = new CallCounts();
  counts.add(callAt(0, "getStates"));
  const first = counts.takeDue(60_000);
  expect(counts.keepUnsent(first, 60_000)).toEqual([]);
  counts.add(callAt(70_000, "getStates"));
  expect(counts.takeDue(129_999)).toEqual([]);

  const [again, next, ...others] = counts.takeDue(130_000);

  expect([again]).toEqual(first);
  expect(next).toMatchObject({ operation: "getStates", count: 1 });
  expect(next?.id).not.toBe(again?.id);
  expect(others).toEqual([]);
});

it("Counts that could not be sent are tried each minute, also without further calls, and the oldest beyond a thousand are lost", () => {
  const counts = new CallCounts();
  for (let number = 0; number < 1_001; number += 1) counts.add(callAt(0, `operation-${number}`));
  const due = counts.takeDue(60_000);
  expect(counts.keepUnsent(due, 60_000).map(({ operation }) => operation)).toEqual(["operation-0"]);
  expect(counts.takeDue(119_999)).toEqual([]);
  expect(counts.takeDue(120_000)).toEqual(due.slice(1));
});
