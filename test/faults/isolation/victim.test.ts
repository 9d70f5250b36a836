import { describe, expect, it } from "vitest";
import { boundOf, compareVictim, p95 } from "../../support/faults/victim.ts";

describe("the figure of an attack", () => {
  it.each([
    ["a short quiet value", 20, 120],
    ["200 ms", 200, 300],
    ["a long quiet value", 400, 600],
  ])("allows 1.5 times the quiet value or 100 ms more: %s", (_, quiet, bound) => {
    expect(boundOf(quiet)).toBe(bound);
  });

  it("takes the 95th percentile of all calls", () => {
    expect(p95(Array.from({ length: 100 }, (_, index) => 100 - index))).toBe(95);
    expect(p95([7])).toBe(7);
  });

  it.each([
    ["within the bound", [120], [], true],
    ["beyond the bound", [121], [], false],
    ["within the bound with a failed call", [20], ["429"], false],
  ])("decides about calls %s", (_, times, failed, holds) => {
    const quiet = { times: [20], failed: [] };
    expect(compareVictim({ rule: "An attack", quiet, attacked: { times, failed } }).holds).toBe(holds);
  });
});
