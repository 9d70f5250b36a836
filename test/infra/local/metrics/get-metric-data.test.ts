import { describe, expect, it } from "vitest";
import { getMetricData, type MetricDataInput } from "../../../../infra/local/metrics/get-metric-data.ts";
import type { MetricValue } from "../../../../infra/local/metrics/read-metric-line.ts";

const namespace = "RxGateway/local";
const minute = 60;
const start = 1_767_225_600;

const aValue = (secondsAfterStart: number, value: number, more: Partial<MetricValue> = {}): MetricValue => ({
  ...{ namespace, name: "VendorCallDuration", unit: "Milliseconds", dimensions: { vendor: "syncvet" } },
  at: (start + secondsAfterStart) * 1000,
  value,
  ...more,
});

const ask = (stat: string, more: Partial<MetricDataInput> = {}, period = minute): MetricDataInput => ({
  StartTime: start,
  EndTime: start + 3 * minute,
  ScanBy: "TimestampAscending",
  MetricDataQueries: [
    {
      Id: "one",
      MetricStat: {
        Metric: {
          Namespace: namespace,
          MetricName: "VendorCallDuration",
          Dimensions: [{ Name: "vendor", Value: "syncvet" }],
        },
        Period: period,
        Stat: stat,
      },
    },
  ],
  ...more,
});

const pointsOf = (values: readonly MetricValue[], input: MetricDataInput) => {
  const [result] = getMetricData(values, input).MetricDataResults;
  return result?.Timestamps.map((at, index) => [at - start, result.Values[index]]);
};

describe("GetMetricData", () => {
  it.each([
    ["Sum", 100],
    ["SampleCount", 4],
    ["Average", 25],
    ["Minimum", 10],
    ["Maximum", 40],
    ["p50", 20],
    ["p95", 40],
    ["p0", 10],
    ["p100", 40],
  ])("computes %s of a period", (stat, value) => {
    const values = [40, 10, 30, 20].map((one, index) => aValue(index, one));
    expect(pointsOf(values, ask(stat))).toEqual([[0, value]]);
  });

  it("has a point at the begin of each period with a value, from the start and before the end", () => {
    const values = [-1, 0, 59, 60, 179, 180].map((at) => aValue(at, 1));
    expect(pointsOf(values, ask("Sum"))).toEqual([
      [0, 2],
      [60, 1],
      [120, 1],
    ]);
    expect(pointsOf(values, ask("Sum", {}, 5 * minute))).toEqual([[0, 4]]);
  });

  it("has the newest point first unless it is asked for the oldest", () => {
    const { ScanBy: _, ...newestFirst } = ask("Sum");
    expect(pointsOf([aValue(0, 1), aValue(60, 2)], newestFirst)).toEqual([
      [60, 2],
      [0, 1],
    ]);
  });

  it("counts the values of exactly the dimensions that are asked for", () => {
    const others = [
      aValue(0, 1, { dimensions: { vendor: "inside-rx" } }),
      aValue(0, 1, { dimensions: { vendor: "syncvet", connection: "default" } }),
      aValue(0, 1, { dimensions: {} }),
      aValue(0, 1, { name: "VendorCalls" }),
      aValue(0, 1, { namespace: "RxGateway/prod" }),
    ];
    expect(pointsOf(others, ask("Sum"))).toEqual([]);
    expect(pointsOf([...others, aValue(0, 7)], ask("Sum"))).toEqual([[0, 7]]);
  });

  it.each<[what: string, input: MetricDataInput]>([
    ["an end before its start", ask("Sum", { EndTime: start })],
    ["an unknown statistic", ask("Median")],
    ["a percentile above 100", ask("p101")],
    ["a period that is no multiple of a minute", ask("Sum", {}, 90)],
    ["a period of zero", ask("Sum", {}, 0)],
    ["an expression", ask("Sum", { MetricDataQueries: [{ Id: "one" }] })],
    ["more than 500 queries", ask("Sum", { MetricDataQueries: Array.from({ length: 501 }, () => ({ Id: "one" })) })],
  ])("refuses a request with %s", (_what, input) => {
    expect(() => getMetricData([], input)).toThrow(expect.objectContaining({ name: "ValidationException" }));
  });
});
