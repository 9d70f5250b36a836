import { toDateTime } from "../../../shared/core/instant.ts";
import { metricDefinition } from "../../../shared/core/metric-table.ts";
import type { MetricRange, MetricSeries } from "../../../shared/gateway/ports/metric-reader.ts";

/** A series with its values by the begin of their periods. */
export interface ReadSeries extends MetricSeries {
  readonly values: ReadonlyMap<number, number>;
}

/** A series as it is printed in JSON: `null` for a period without values. */
export function viewOfSeries({ name, stat, dimensions, values }: ReadSeries, { from, to, stepSeconds }: MetricRange) {
  const stepMs = stepSeconds * 1_000;
  const begins = Array.from({ length: (to - from) / stepMs }, (_, index) => from + index * stepMs);
  return {
    ...{ name, stat, unit: metricDefinition(name).unit, labels: dimensions },
    ...{ since: toDateTime(from), step: stepSeconds },
    values: begins.map((at) => values.get(at) ?? null),
  };
}

/** One line about a series: a sum of the whole range, or the highest and the newest of its periods. */
export function lineOfSeries({ name, stat, dimensions, values }: ReadSeries): string {
  const labels = Object.entries(dimensions).map(([label, value]) => `${label}=${value}`);
  const inOrder = [...values].toSorted(([one], [other]) => one - other).map(([, value]) => value);
  const unit = { Count: "", Milliseconds: " ms", Seconds: " s" }[metricDefinition(name).unit];
  const what =
    stat === "sum"
      ? `sum ${rounded(inOrder.reduce((sum, value) => sum + value, 0))}`
      : `${stat} ${rounded(Math.max(...inOrder))}${unit} at most, ${rounded(inOrder.at(-1) ?? 0)}${unit} last`;
  return [name, ...labels, what].join("  ");
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
