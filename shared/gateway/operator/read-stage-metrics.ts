import type { Clock } from "../../core/clock.ts";
import { type MetricName, metricDefinition } from "../../core/metric-table.ts";
import { enumOf } from "../../core/schema/scalars.ts";
import { metricRange } from "../partner-api/metrics/metric-range.ts";
import { metricsViewOf } from "../partner-api/metrics/metrics-view-of.ts";
import { metricQuery } from "../partner-api/requests/metric-query.ts";
import type { QueryOf } from "../partner-api/requests/read-query.ts";
import type { MetricReader } from "../ports/metric-reader.ts";
import { groupSeries, sumOf } from "./group-series.ts";
import { planStageSeries, type StageSeries } from "./plan-stage-series.ts";

/** What the console plots. */
const shown = [
  "VendorCalls",
  "VendorCallDuration",
  "VendorLogins",
  "WebhooksIn",
  "DeliveryAttempts",
  "DeliveryDuration",
] as const satisfies readonly MetricName[];

const { since, until, step, by } = metricQuery;

/** The query of the console's metrics: that of the partner API, of what the console plots. */
export const stageMetricQuery = { name: enumOf(shown), by, since, until, step };

export interface ReadStageMetricsDependencies {
  readonly metrics: MetricReader;
  readonly clock: Pick<Clock, "now">;
  /** Whether the stage counts by partner. */
  readonly countsPartners: boolean;
}

/**
 * Reads what the console plots of a stage, or of one partner: of it only what the stage counts by partner, and of connections what
 * says how their vendor is.
 *
 * The function throws Problem 400 for a range that CloudWatch does not have, and for labels that the metric has not.
 */
export function createReadStageMetrics({ metrics, clock, countsPartners }: ReadStageMetricsDependencies) {
  return async (whose: StageSeries, query: QueryOf<typeof stageMetricQuery>) => {
    const range = metricRange(query, clock.now());
    const series = (query.name === undefined ? shown : [query.name]).flatMap((name) => {
      const isOfPartner = whose.partnerId !== undefined && metricDefinition(name).partnerSets !== undefined;
      if (isOfPartner && !countsPartners) return [];
      return planStageSeries(name, isOfPartner ? whose : { ...whose, partnerId: undefined }).map((one) => ({
        ...one,
        name,
      }));
    });
    const groups = groupSeries(series, query);
    const read = series.length === 0 ? [] : await metrics.readSeries(series, range);
    const found = groups.flatMap(({ name, stat, labels, parts }) => {
      const values = sumOf(parts.map((part) => read[part] ?? new Map<number, number>()));
      return values.size === 0 ? [] : [{ name, stat, labels, values }];
    });
    return metricsViewOf(range, found);
  };
}
