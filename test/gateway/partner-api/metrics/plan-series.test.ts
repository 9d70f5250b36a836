import { describe, expect, it, test } from "vitest";
import { metricDefinition } from "../../../../shared/core/metric-table.ts";
import { Problem } from "../../../../shared/core/problem.ts";
import {
  type VisibleMetric,
  visibleMetricNames,
  visibleMetrics,
} from "../../../../shared/gateway/model/visible-metrics.ts";
import { planAllSeries, planSeries } from "../../../../shared/gateway/partner-api/metrics/plan-series.ts";

const viewer = {
  partnerId: "prt_1",
  connections: [
    { vendor: "syncvet", connection: "default" },
    { vendor: "syncvet", connection: "clinic-2" },
  ],
};

test.each(visibleMetricNames)("%s is planned from series that the gateway counts, of the viewer alone", (name) => {
  const metric: VisibleMetric = visibleMetrics[name];
  const { sets, partnerSets = [] } = metricDefinition(name);
  const counted = (metric.of === "partner" ? partnerSets : sets).map((set) => set.toSorted().join());
  const parts = planSeries(name, undefined, viewer).flatMap((series) => series.parts);
  expect(parts.length).toBeGreaterThan(0);
  for (const { dimensions } of parts) {
    expect(counted).toContain(Object.keys(dimensions).toSorted().join());
    if (metric.of === "partner") expect(dimensions["partner"]).toBe("prt_1");
    else expect(viewer.connections).toContainEqual(dimensions);
  }
});

test("a count has a series for each value of its label", () => {
  expect(planSeries("DeliveryAttempts", "result", viewer).map(({ stat, labels }) => ({ stat, labels }))).toEqual([
    { stat: "sum", labels: { result: "delivered" } },
    { stat: "sum", labels: { result: "retried" } },
    { stat: "sum", labels: { result: "failed" } },
  ]);
});

test("a duration has its percentiles, of each connection", () => {
  const planned = planSeries("VendorCallDuration", "connection,vendor", viewer);
  expect(planned.map(({ stat, labels }) => `${labels.connection} ${stat}`)).toEqual([
    "default p50",
    "default p95",
    "clinic-2 p50",
    "clinic-2 p95",
  ]);
});

test("a partner without connections has no series of connections", () => {
  expect(planSeries("BreakerOpen", undefined, { ...viewer, connections: [] })).toEqual([]);
});

test("without a name every metric has its series, of which labels leave out those that lack them", () => {
  expect(new Set(planAllSeries(undefined, viewer).map(({ name }) => name))).toEqual(new Set(visibleMetricNames));
  expect(new Set(planAllSeries("vendor,connection", viewer).map(({ name }) => name))).toEqual(
    new Set(["VendorCallDuration", "BreakerOpen"]),
  );
  expect(planAllSeries("vendor", viewer)).toEqual([]);
});

describe("a label", () => {
  it.each([
    ["VendorCalls", "vendor"],
    ["VendorCalls", "outcome,result"],
    ["DeliveryDuration", "result"],
    ["VendorCallDuration", "vendor"],
    ["BreakerOpen", "connection"],
  ] as const)("that %s does not take alone or at all is refused: %s", (name, by) => {
    expect(() => planSeries(name, by, viewer)).toThrow(Problem);
  });
});
