import { type CloudWatchClient, type MetricDataQuery, paginateGetMetricData } from "@aws-sdk/client-cloudwatch";
import type { MetricStatistic } from "../gateway/model/visible-metrics.ts";
import type { MetricRange, MetricReader, MetricSeries } from "../gateway/ports/metric-reader.ts";

/** CloudWatch's limit of one request. */
const maxQueries = 500;

const statistics = { sum: "Sum", maximum: "Maximum", p50: "p50", p95: "p95" } as const satisfies Record<
  MetricStatistic,
  string
>;

/** CloudWatch answers 200 where it could read some series alone: the others would look as if nothing was measured. */
class MetricsNotRead extends Error {
  constructor(status: string) {
    super(`CloudWatch could not read a series: ${status}.`);
    this.name = "MetricsNotRead";
  }
}

/**
 * Reads metrics of one namespace from CloudWatch.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html
 */
export function cloudWatchMetrics(client: CloudWatchClient, namespace: string): MetricReader {
  const queryOf = (
    { name, stat, dimensions }: MetricSeries,
    index: number,
    { stepSeconds }: MetricRange,
  ): MetricDataQuery => ({
    Id: `m${index}`,
    MetricStat: {
      Metric: {
        Namespace: namespace,
        MetricName: name,
        Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
      },
      Period: stepSeconds,
      Stat: statistics[stat],
    },
  });

  const readSome = async (series: readonly MetricSeries[], range: MetricRange) => {
    const found = series.map(() => new Map<number, number>());
    const input = {
      StartTime: new Date(range.from),
      EndTime: new Date(range.to),
      MetricDataQueries: series.map((one, index) => queryOf(one, index, range)),
    };
    for await (const { MetricDataResults: results = [] } of paginateGetMetricData({ client }, input)) {
      for (const { Id = "", Timestamps: times = [], Values: values = [], StatusCode: status } of results) {
        if (status === "InternalError" || status === "Forbidden") throw new MetricsNotRead(status);
        for (const [index, at] of times.entries()) found[Number(Id.slice(1))]?.set(at.getTime(), values[index] ?? 0);
      }
    }
    return found;
  };

  return {
    async readSeries(series, range) {
      const found: ReadonlyMap<number, number>[] = [];
      for (let from = 0; from < series.length; from += maxQueries) {
        found.push(...(await readSome(series.slice(from, from + maxQueries), range)));
      }
      return found;
    },
  };
}
