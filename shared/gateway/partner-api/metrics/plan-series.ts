import { type Dimension, metricDefinition } from "../../../core/metric-table.ts";
import { badRequest, type Problem } from "../../../core/problem.ts";
import type { MetricStatistic } from "../../model/visible-metrics.ts";
import {
  type VisibleMetric,
  type VisibleMetricName,
  visibleMetricNames,
  visibleMetrics,
} from "../../model/visible-metrics.ts";
import type { MetricSeries } from "../../ports/metric-reader.ts";

/** A series of the answer, and the series of the store that it is the sum of. */
export interface PlannedSeries {
  readonly name: VisibleMetricName;
  readonly stat: MetricStatistic;
  readonly labels: Partial<Readonly<Record<Dimension, string>>>;
  readonly parts: readonly MetricSeries[];
}

/** Whose series are wanted. */
export interface Viewer {
  readonly partnerId: string;
  /** Connections that the partner may call. */
  readonly connections: readonly { readonly vendor: string; readonly connection: string }[];
}

/**
 * The series of a metric that a partner may see, by the wanted labels.
 *
 * @param by the labels; all of the metric's where absent
 * @throws Problem 400 for a label that the metric has not, and for one that is left out of a metric that cannot be summed
 */
export function planSeries(name: VisibleMetricName, by: string | undefined, viewer: Viewer): readonly PlannedSeries[] {
  const metric: VisibleMetric = visibleMetrics[name];
  const wanted = by === undefined ? metric.labels : labelsOf(metric, by);
  if (typeof wanted === "string") throw refuseBy(`${name} ${wanted}`);
  const groups = Map.groupBy(dimensionsOf(name, metric, viewer), (dimensions) =>
    JSON.stringify(wanted.map((label) => dimensions[label])),
  );
  return [...groups.values()].flatMap((parts) =>
    metric.stats.map((stat) => ({
      name,
      stat,
      labels: Object.fromEntries(wanted.map((label) => [label, parts[0]?.[label] ?? ""])),
      parts: parts.map((dimensions) => ({ name, stat, dimensions })),
    })),
  );
}

/** The series of all metrics that can be distinguished by the wanted labels. */
export function planAllSeries(by: string | undefined, viewer: Viewer): readonly PlannedSeries[] {
  const taking = visibleMetricNames.filter((name) => by === undefined || isList(labelsOf(visibleMetrics[name], by)));
  return taking.flatMap((name) => planSeries(name, by, viewer));
}

const isList = (found: readonly Dimension[] | string): boolean => typeof found !== "string";

function refuseBy(detail: string): Problem {
  return badRequest("The query is invalid; errors lists each fault.", [{ pointer: "query/by", detail }]);
}

/** The labels of the metric that are wanted, or what is wrong with them. */
function labelsOf({ labels, stats }: VisibleMetric, by: string): readonly Dimension[] | string {
  const given = new Set(by.split(","));
  const wanted = labels.filter((label) => given.has(label));
  if (wanted.length < given.size)
    return labels.length === 0 ? "has no labels." : `has the labels ${labels.join(", ")}.`;
  // The percentile of two series is not in theirs.
  const cannotBeSummed = wanted.length < labels.length && stats.some((stat) => stat !== "sum");
  return cannotBeSummed ? `cannot be summed: give ${labels.join(",")}.` : wanted;
}

type Dimensions = Readonly<Record<string, string>>;

/** The dimensions of each stored series of the metric. */
function dimensionsOf(name: VisibleMetricName, metric: VisibleMetric, viewer: Viewer): readonly Dimensions[] {
  if (metric.of === "connection") return viewer.connections.map((one) => ({ ...one }));
  const [label] = metric.labels;
  const own = { partner: viewer.partnerId };
  if (label === undefined) return [own];
  return (metricDefinition(name).results ?? []).map((result) => ({ ...own, [label]: result }));
}
