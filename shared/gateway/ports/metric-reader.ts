import type { MetricName } from "../../core/metric-table.ts";
import type { MetricStatistic } from "../model/visible-metrics.ts";

/** One series of a metric. */
export interface MetricSeries {
  readonly name: MetricName;
  readonly stat: MetricStatistic;
  /** Each dimension of the series, with its value. */
  readonly dimensions: Readonly<Record<string, string>>;
}

/** Whole periods. */
export interface MetricRange {
  /** Epoch milliseconds; the end is not in the range. Both are multiples of the step. */
  readonly from: number;
  readonly to: number;
  readonly stepSeconds: number;
}

/** Reads what the log lines of the stage have counted. */
export interface MetricReader {
  /**
   * Reads series of one range.
   *
   * @returns of each series the values by the begin of their period, in epoch milliseconds; a period without values has none
   */
  readSeries(series: readonly MetricSeries[], range: MetricRange): Promise<readonly ReadonlyMap<number, number>[]>;
}
