import { describe, expect, it } from "vitest";
import type { MetricRange, MetricSeries } from "../../../shared/gateway/ports/metric-reader.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { runCommand } from "../../support/harnesses/run-command.ts";

/** Metrics of which these series have values, in the last two periods of a range. */
function setUp(valuesOf: (series: MetricSeries) => readonly [number, number] | undefined) {
  const asked: { namespace: string; series: readonly MetricSeries[]; range: MetricRange }[] = [];
  const clock = manualClock();
  let closed = 0;
  const openMetrics = async (namespace: string) => ({
    metrics: {
      readSeries: async (series: readonly MetricSeries[], range: MetricRange) => {
        asked.push({ namespace, series, range });
        return series.map((one) => {
          const [before, last] = valuesOf(one) ?? [];
          const at = range.to - range.stepSeconds * 1_000;
          return new Map(
            last === undefined
              ? []
              : [
                  [at, last],
                  [at - range.stepSeconds * 1_000, before ?? 0],
                ],
          );
        });
      },
    },
    close: () => {
      closed += 1;
    },
  });
  const show = (metric?: string, options: Record<string, readonly string[]> = {}) =>
    runCommand({
      name: "metrics show",
      arguments: metric === undefined ? [] : [metric],
      options,
      stores: { openMetrics, clock },
    });
  return { asked, show, clock, closed: () => closed };
}

describe("metrics show", () => {
  it("has the sum of a count, and the highest and the newest value of a duration, for series with values", async () => {
    const { show, asked, closed } = setUp(({ name, stat, dimensions }) => {
      if (name === "VendorCalls" && dimensions["outcome"] === "answered" && dimensions["vendor"] === "syncvet")
        return [3, 4];
      return name === "DeliveryDuration" && stat === "p95" ? [812.34, 90] : undefined;
    });
    const { text } = await show();
    expect(text.split("\n")).toEqual([
      "VendorCalls  vendor=syncvet  connection=default  outcome=answered  sum 7",
      "VendorCalls  vendor=syncvet  connection=clinic-2  outcome=answered  sum 7",
      "DeliveryDuration  p95 812.3 ms at most, 90 ms last",
      "3 series with values, in periods of 60 s.",
    ]);
    expect(asked.map(({ namespace }) => namespace)).toEqual(["RxGateway/local"]);
    expect(closed()).toBe(1);
  });

  it("asks for the series of one connection alone", async () => {
    const { show, asked } = setUp(() => undefined);
    await show(undefined, { connection: ["syncvet/default"] });
    const origins = asked.flatMap(({ series }) => series.map(({ dimensions }) => dimensions));
    expect(new Set(origins.map(({ vendor, connection }) => `${vendor}/${connection}`))).toEqual(
      new Set(["syncvet/default"]),
    );
  });

  it("asks for the series of one partner alone, of the metrics that are counted by partner", async () => {
    const { show, asked } = setUp(() => undefined);
    await show(undefined, { partner: ["prt_1"] });
    const series = asked.flatMap((one) => one.series);
    expect(new Set(series.map(({ name }) => name))).toEqual(
      new Set(["VendorCalls", "DeliveryAttempts", "DeliveryDuration"]),
    );
    expect(series.filter(({ dimensions }) => dimensions["partner"] !== "prt_1")).toEqual([]);
  });

  it("takes a range and a step", async () => {
    const { show, asked, clock } = setUp(() => undefined);
    const [since, until] = [new Date(clock.now() - 7_200_000), new Date(clock.now() - 3_600_000)];
    await show("DueWork", { since: [since.toISOString()], until: [until.toISOString()], step: ["300"] });
    const [{ range } = { range: undefined }] = asked;
    expect(range?.stepSeconds).toBe(300);
    expect(range?.from).toBeLessThanOrEqual(since.getTime());
    expect(range?.to).toBeGreaterThanOrEqual(until.getTime());
  });

  it.each([
    ["a metric that does not exist", "Everything", {}, "The metric is one of"],
    ["a step that does not exist", "DueWork", { step: ["7"] }, "--step is one of 60,"],
    [
      "a partner and a connection",
      "DueWork",
      { partner: ["prt_1"], connection: ["syncvet"] },
      "--connection or --partner",
    ],
  ])("refuses %s", async (_what, metric, options, problem) => {
    await expect(setUp(() => undefined).show(metric, options)).rejects.toThrow(problem);
  });

  it("refuses a range that CloudWatch does not have", async () => {
    const { show, clock } = setUp(() => undefined);
    const since = new Date(clock.now() - 40 * 86_400_000).toISOString();
    expect(String((await show("DueWork", { since: [since] })).failure)).toContain("--since: ");
  });
});
