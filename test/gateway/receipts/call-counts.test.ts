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
