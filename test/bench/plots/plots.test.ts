import { expect, it } from "vitest";
import type { Figure } from "../figures/figure.ts";
import type { Run } from "../figures/run.ts";
import { plotsOf } from "./plots.ts";

const figure = (id: string, median: number): Figure => ({
  id,
  title: id,
  unit: "ms",
  median,
  min: median,
  max: median,
});

const run = (factor: number): Run => ({
  at: "2026-01-01T00:00:00.000Z",
  machine: { cores: 2, model: "a processor", memoryGb: 8, node: "v24.0.0", platform: "linux x64" },
  seconds: 1,
  rows: [
    {
      name: "bodies",
      title: "Bodies",
      figures: [
        figure("bodies.1mb.cpu", 8 * factor),
        figure("bodies.1kb.cpu", 2 * factor),
        figure("bodies.write.cpu", 9),
      ],
    },
  ],
  skipped: [],
});

it("A plot has the points of its figures in order, of this run and of an earlier one", () => {
  const drawn = plotsOf(run(1), run(2));
  expect([...drawn.keys()]).toEqual(["bodies"]);
  expect(drawn.get("bodies")?.series).toEqual([
    {
      name: "gateway",
      isEarlier: false,
      points: [
        [1, 2],
        [1024, 8],
      ],
    },
    {
      name: "gateway",
      isEarlier: true,
      points: [
        [1, 4],
        [1024, 16],
      ],
    },
  ]);
});
