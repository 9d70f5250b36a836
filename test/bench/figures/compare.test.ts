import { describe, expect, it } from "vitest";
import { findExceeded } from "./compare.ts";
import { type Figure, figureOf, ratioOf } from "./figure.ts";
import type { Run } from "./run.ts";

const figure = (more: Partial<Figure>): Figure => ({
  id: "row.figure",
  title: "a figure",
  unit: "calls",
  median: 9,
  min: 9,
  max: 9,
  ...more,
});

const run = (...figures: readonly Figure[]): Run => ({
  at: "2026-01-01T00:00:00.000Z",
  machine: { cores: 2, model: "a processor", memoryGb: 8, node: "v24.0.0", platform: "linux x64" },
  seconds: 1,
  rows: [{ name: "row", title: "Row", figures }],
  skipped: [],
});

describe("a limit", () => {
  it.each<[string, Partial<Figure>, number]>([
    ["passes a figure at its goal", { goal: 9 }, 9],
    ["passes a figure with a goal that was smaller before", { goal: 9 }, 7],
    ["passes a count that did not grow", {}, 9],
    ["passes a ratio that grew within the noise", { unit: "×", median: 1.2 }, 1],
    ["passes milliseconds, which depend on the machine", { unit: "ms", median: 90 }, 9],
  ])("%s", (_, more, before) => {
    expect(findExceeded(run(figure(more)), run(figure({ ...more, median: before })))).toEqual([]);
  });

  it.each<[string, Partial<Figure>, number, "goal" | "earlier run", number]>([
    ["stops a figure over its goal", { goal: 8 }, 9, "goal", 8],
    ["stops a count that grew", {}, 8, "earlier run", 8],
    ["stops a ratio that grew beyond the noise", { unit: "×", median: 1.3 }, 1, "earlier run", 1.25],
  ])("%s", (_, more, before, of, limit) => {
    const [exceeded] = findExceeded(run(figure(more)), run(figure({ ...more, median: before })));
    expect(exceeded).toMatchObject({ of, limit });
  });

  it("of a goal needs no earlier run", () => {
    expect(findExceeded(run(figure({ goal: 8 })), undefined)).toHaveLength(1);
    expect(findExceeded(run(figure({})), undefined)).toEqual([]);
  });
});

describe("a figure", () => {
  const name = { id: "row.figure", title: "a figure", unit: "×" } as const;

  it("is the median of its rounds with the extremes", () => {
    expect(figureOf(name, [3, 1, 9, 2, 5])).toMatchObject({ median: 3, min: 1, max: 9 });
  });

  it("without rounds is refused", () => {
    expect(() => figureOf(name, [])).toThrow("was not measured");
  });

  it("that is a ratio compares medians, and has the extremes of its blocks", () => {
    const ours = [10, 10, 20, 20, 30, 30, 40, 40, 50, 50];
    const theirs = ours.map(() => 10);
    expect(ratioOf(name, ours, theirs)).toMatchObject({ median: 3, min: 1, max: 5 });
  });
});
