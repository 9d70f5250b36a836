import { toDateTime } from "../../../core/instant.ts";
import { type MetricName, metricDefinition } from "../../../core/metric-table.ts";
import type { MetricRange } from "../../ports/metric-reader.ts";
import type { MetricsView } from "../views/metric-view.ts";

type Series = MetricsView["series"][number];

/** A series with its values, by the begin of their period in epoch milliseconds. */
export interface SeriesValues<Name extends MetricName> extends Pick<Series, "stat" | "labels"> {
  readonly name: Name;
  readonly values: ReadonlyMap<number, number>;
}

/** Series as `GET /v1/metrics` shows them: with a value or null for each period of the range. */
export function metricsViewOf<Name extends MetricName>(
  { from, to, stepSeconds }: MetricRange,
  series: readonly SeriesValues<Name>[],
) {
  const stepMs = stepSeconds * 1000;
  const begins = Array.from({ length: (to - from) / stepMs }, (_, index) => from + index * stepMs);
  return {
    step: stepSeconds,
    times: begins.map(toDateTime),
    series: series.map(({ name, stat, labels, values }) => ({
      name,
      unit: metricDefinition(name).unit === "Milliseconds" ? ("Milliseconds" as const) : ("Count" as const),
      stat,
      labels,
      values: begins.map((at) => values.get(at) ?? null),
    })),
  };
}
