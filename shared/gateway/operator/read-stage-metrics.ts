import type { Clock } from "../../core/clock.ts";
import { type MetricName, metricDefinition } from "../../core/metric-table.ts";
import { metricRange } from "../partner-api/metrics/metric-range.ts";
import { metricsViewOf } from "../partner-api/metrics/metrics-view-of.ts";
import type { MetricReader } from "../ports/metric-reader.ts";
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
 * The function throws Problem 400 for a range that CloudWatch does not have.
 */
export function createReadStageMetrics({ metrics, clock, countsPartners }: ReadStageMetricsDependencies) {
  return async (whose: StageSeries, times: Parameters<typeof metricRange>[0]) => {
    const range = metricRange(times, clock.now());
    const series = shown.flatMap((name) => {
      const isOfPartner = whose.partnerId !== undefined && metricDefinition(name).partnerSets !== undefined;
      if (isOfPartner && !countsPartners) return [];
      return planStageSeries(name, isOfPartner ? whose : { ...whose, partnerId: undefined }).map((one) => ({
        ...one,
        name,
      }));
    });
    const read = series.length === 0 ? [] : await metrics.readSeries(series, range);
    const found = series.flatMap(({ name, stat, dimensions: labels }, index) => {
      const values = read[index] ?? new Map<number, number>();
      return values.size === 0 ? [] : [{ name, stat, labels, values }];
    });
    return metricsViewOf(range, found);
  };
}
