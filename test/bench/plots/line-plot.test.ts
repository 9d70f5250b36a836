import { describe, expect, it } from "vitest";
import { axisOf, tickText } from "./axis.ts";
import { linePlot } from "./line-plot.ts";

describe("an axis", () => {
  it("has whole decades around its values", () => {
    expect(axisOf([3, 450], [0, 300]).ticks).toEqual([1, 10, 100, 1000]);
  });

  it("places values by their logarithm, and a zero at its start", () => {
    const { place } = axisOf([1, 1000], [0, 300]);
    expect([1, 10, 1000, 0].map(place)).toEqual([0, 100, 300, 0]);
  });

  it("has a decade for a single value", () => {
    expect(axisOf([1], [0, 100]).ticks).toEqual([1, 10]);
  });

  it.each([
    [0.1, "0.1"],
    [100, "100"],
    [10_000, "10k"],
    [1_000_000, "1M"],
  ])("writes %s as %s", (value, text) => expect(tickText(value)).toBe(text));
});

it("A plot has a line and a legend for each series, and dashes for an earlier run", () => {
  const points = [
    [1, 10],
    [100, 20],
  ] as const;
  const svg = linePlot({
    title: "Cost & size",
    xLabel: "KB",
    yLabel: "ms",
    series: [
      { name: "gateway", isEarlier: false, points },
      { name: "gateway", isEarlier: true, points },
    ],
  });
  expect(svg).toContain("Cost &amp; size");
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
  expect(svg).toContain("gateway, before");
  expect(svg.match(/<circle/g)).toHaveLength(4);
});
