import { number, text } from "../../../shared/core/schema/scalars.ts";
import type { ValueOf } from "../../../shared/core/schema/schema.ts";
import { list, openObject } from "../../../shared/core/schema/structures.ts";
import { type MetricValue, seriesOf } from "./read-metric-line.ts";
import { statisticOf } from "./statistic.ts";

const metric = openObject(
  { Namespace: text(), MetricName: text() },
  { Dimensions: list(openObject({ Name: text(), Value: text() })) },
);

const metricStat = openObject({ Metric: metric, Period: number(), Stat: text() });

/** What is emulated of the input of `GetMetricData`: times are epoch seconds. */
export const metricDataInput = openObject(
  {
    StartTime: number(),
    EndTime: number(),
    MetricDataQueries: list(openObject({ Id: text({ pattern: "^[a-z][A-Za-z0-9_]*$" }) }, { MetricStat: metricStat })),
  },
  { ScanBy: text() },
);

export type MetricDataInput = ValueOf<typeof metricDataInput>;

/** A request that CloudWatch refuses. */
export class InvalidMetricQuery extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ValidationException";
  }
}

/** CloudWatch's limit of one request. */
const maxQueries = 500;

/**
 * Answers `GetMetricData` from values: one point for each period that has a value, at the period's begin, the newest
 * first unless `ScanBy` is `TimestampAscending`.
 *
 * @throws InvalidMetricQuery
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html
 */
export function getMetricData(values: readonly MetricValue[], input: MetricDataInput) {
  const { StartTime: start, EndTime: end, MetricDataQueries: queries, ScanBy: order } = input;
  if (start >= end) throw new InvalidMetricQuery("The parameter StartTime must be less than the parameter EndTime.");
  if (queries.length > maxQueries) throw new InvalidMetricQuery(`There may be at most ${maxQueries} queries.`);
  const within = values.filter(({ at }) => at >= start * 1000 && at < end * 1000);
  const results = queries.map(({ Id, MetricStat: stat }) => {
    if (stat === undefined) throw new InvalidMetricQuery("Expressions are not emulated here.");
    const points = pointsOf(within, stat);
    if (order !== "TimestampAscending") points.reverse();
    return {
      Id,
      Label: stat.Metric.MetricName,
      Timestamps: points.map(({ at }) => at),
      Values: points.map(({ value }) => value),
      StatusCode: "Complete",
    };
  });
  return { MetricDataResults: results, Messages: [] };
}

/** The points of one series, the oldest first; times are epoch seconds. */
function pointsOf(values: readonly MetricValue[], { Metric, Period: period, Stat }: ValueOf<typeof metricStat>) {
  if (!(period > 0) || period % 60 !== 0) throw new InvalidMetricQuery("A period is a multiple of 60 seconds.");
  if (statisticOf(Stat, [0]) === undefined) throw new InvalidMetricQuery(`There is no statistic ${Stat}.`);
  const { Namespace: namespace, MetricName: name, Dimensions = [] } = Metric;
  const dimensions = Object.fromEntries(Dimensions.map(({ Name, Value }) => [Name, Value]));
  const asked = seriesOf({ namespace, name, dimensions });
  const periods = Map.groupBy(
    values.filter((value) => seriesOf(value) === asked),
    ({ at }) => Math.floor(at / 1000 / period) * period,
  );
  return [...periods]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([at, inPeriod]) => {
      const value = statisticOf(
        Stat,
        inPeriod.map((one) => one.value),
      );
      return value === undefined ? [] : [{ at, value }];
    });
}
