import { toDateTime } from "../../../shared/core/instant.ts";
import { type MetricName, metricNames } from "../../../shared/core/metric-table.ts";
import { Problem } from "../../../shared/core/problem.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { planStageSeries } from "../../../shared/gateway/operator/plan-stage-series.ts";
import { metricRange } from "../../../shared/gateway/partner-api/metrics/metric-range.ts";
import { metricSteps } from "../../../shared/gateway/partner-api/requests/metric-query.ts";
import type { MetricRange } from "../../../shared/gateway/ports/metric-reader.ts";
import type { Stage } from "../../stages.ts";
import { countOf } from "../terminal/count-of.ts";
import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, defineCommand, lastOf } from "./command.ts";
import { lineOfSeries, viewOfSeries } from "./metric-text.ts";
import { allConnections, readConnections } from "./read-connections.ts";
import { readTime } from "./read-time.ts";

export const metricsShow = defineCommand({
  name: "metrics show",
  summary: "Show metrics of the stage, each series with its total or its highest value",
  argument: { name: "metric", description: `one of ${metricNames.join(", ")}; default: all`, optional: true },
  options: [
    { flags: "--connection <vendor[/connection]>", description: "only series of this vendor or connection" },
    { flags: "--partner <id>", description: "the series of this partner, where the stage counts by partner" },
    { flags: "--since <time>", description: "from this RFC 3339 time or day on; default: an hour before the end" },
    { flags: "--until <time>", description: "to this time; default: now" },
    { flags: "--step <seconds>", description: `the length of a period: ${metricSteps.join(", ")}` },
  ],
  isList: true,
  examples: [
    "metrics show --stage prod",
    "metrics show VendorCalls --connection syncvet --since 2026-01-31T12:00:00Z --stage prod --json",
  ],
  read: (line, { stage }) => ({
    names: readNames(line.arguments[0]),
    ...readWhose(line, stage),
    times: readTimes(line),
  }),
  async run({ stage, stores, output }, { names, times, isNarrowed, ...whose }) {
    const range = rangeOf(times, stores.clock.now());
    const all = names.flatMap((name) => planStageSeries(name, whose));
    const series = all.filter(({ dimensions }) => !isNarrowed || "connection" in dimensions);
    const { metrics, close } = await stores.openMetrics(`RxGateway/${stage.name}`);
    try {
      const read = await metrics.readSeries(series, range);
      const found = series.flatMap((one, index) => {
        const values = read[index] ?? new Map<number, number>();
        return values.size === 0 ? [] : [{ ...one, values }];
      });
      for (const one of found) output.record(viewOfSeries(one, range), lineOfSeries(one));
      output.remark(`${countOf(found.length, "series", "series")} with values, in periods of ${range.stepSeconds} s.`);
    } finally {
      close();
    }
  },
});

function readNames(text: string | undefined): readonly MetricName[] {
  const names = metricNames.filter((name) => text === undefined || name === text);
  if (names.length === 0) throw new UsageError(`The metric is one of ${metricNames.join(", ")}.`);
  return names;
}

function readWhose(line: CommandLine, stage: Stage) {
  const [target, partnerId] = [lastOf(line, "connection"), lastOf(line, "partner")];
  if (target !== undefined && partnerId !== undefined) throw new UsageError("Give --connection or --partner.");
  if (partnerId !== undefined && stage.partnerMetrics !== true) {
    throw new OperatorRefusal(`Stage ${stage.name} has no metrics by partner (partnerMetrics, infra/stages.ts).`);
  }
  const connections = target === undefined ? allConnections(stage) : readConnections(stage, target);
  return { connections, partnerId, isNarrowed: target !== undefined };
}

/** The options of the range. @throws UsageError */
function readTimes(line: CommandLine): Parameters<typeof metricRange>[0] {
  const [since, until] = [readTime(lastOf(line, "since"), "--since"), readTime(lastOf(line, "until"), "--until")];
  const given = lastOf(line, "step");
  const step = metricSteps.find((one) => one === given);
  if (given !== undefined && step === undefined) throw new UsageError(`--step is one of ${metricSteps.join(", ")}.`);
  return {
    ...(since !== undefined && { since: toDateTime(since) }),
    ...(until !== undefined && { until: toDateTime(until) }),
    ...(step !== undefined && { step }),
  };
}

/** @throws UsageError for a range that CloudWatch does not have */
function rangeOf(times: Parameters<typeof metricRange>[0], now: number): MetricRange {
  try {
    return metricRange(times, now);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { errors = [], detail } = error.members;
    const faults = errors.map((one) => `${one.pointer.replace("query/", "--")}: ${one.detail}`);
    throw new UsageError(faults.length === 0 ? detail : faults.join(" "));
  }
}
