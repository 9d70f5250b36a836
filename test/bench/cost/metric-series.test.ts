import { expect, it } from "vitest";
import { metricDefinition, metricNames } from "../../../shared/core/metric-table.ts";
import { countSeries } from "./metric-series.ts";

const connections = { a: ["default", "second"], b: ["default"] };

it("A stage without metrics has no series", () => {
  expect(countSeries({ connections }, 10)).toEqual({ usual: 0, rare: 0 });
});

it("Each connection adds as many series as the sets by connection have results, and each partner likewise", () => {
  const total = (stage: Parameters<typeof countSeries>[0], partners: number): number => {
    const { usual, rare } = countSeries(stage, partners);
    return usual + rare;
  };
  const of = (sets: "sets" | "partnerSets", dimension: "connection" | "partner"): number =>
    metricNames.reduce((sum, name) => {
      const definition = metricDefinition(name);
      const those = (definition[sets] ?? []).filter((set) => set.includes(dimension));
      const results = (set: readonly string[]) =>
        set.includes("outcome") || set.includes("result") ? (definition.results ?? []).length : 1;
      return sum + those.reduce((all, set) => all + results(set), 0);
    }, 0);
  const stage = { connections, metrics: true, partnerMetrics: true } as const;
  const more = { ...stage, connections: { ...connections, c: ["default"] } };
  expect(total(more, 1) - total(stage, 1)).toBe(of("sets", "connection"));
  expect(total(stage, 3) - total(stage, 2)).toBe(of("partnerSets", "partner"));
  expect(total({ connections, metrics: true }, 3)).toBe(total({ connections, metrics: true }, 1));
});
