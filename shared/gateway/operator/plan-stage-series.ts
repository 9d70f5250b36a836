import { type Dimension, type MetricDefinition, type MetricName, metricDefinition } from "../../core/metric-table.ts";
import type { MetricStatistic } from "../model/visible-metrics.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import type { MetricSeries } from "../ports/metric-reader.ts";

/** Whose series are wanted. */
export interface StageSeries {
  readonly connections: readonly ConnectionName[];
  /** Series of this partner alone, on a stage that counts by partner. */
  readonly partnerId: string | undefined;
}

/** The series of a metric, of every connection or of one partner. */
export function planStageSeries(name: MetricName, { connections, partnerId }: StageSeries): readonly MetricSeries[] {
  const metric = metricDefinition(name);
  const sets = partnerId === undefined ? metric.sets : (metric.partnerSets ?? []);
  return sets.flatMap((set) => {
    const origins = set.includes("connection") ? connections.map((one) => ({ ...one })) : [{}];
    const results = resultsOf(metric, set);
    const partner = set.includes("partner") && partnerId !== undefined ? { partner: partnerId } : {};
    return origins.flatMap((origin) =>
      results.flatMap((result) =>
        statsOf(name, metric).map((stat) => ({ name, stat, dimensions: { ...partner, ...origin, ...result } })),
      ),
    );
  });
}

function resultsOf({ results = [] }: MetricDefinition, set: readonly Dimension[]): readonly Record<string, string>[] {
  const label = set.find((one) => one === "outcome" || one === "result");
  return label === undefined ? [{}] : results.map((result) => ({ [label]: result }));
}

function statsOf(name: MetricName, { unit }: MetricDefinition): readonly MetricStatistic[] {
  if (unit === "Milliseconds") return ["p50", "p95"];
  return unit === "Seconds" || name === "BreakerOpen" ? ["maximum"] : ["sum"];
}
