import { createEmbedMetrics } from "../core/embed-metrics.ts";
import { jsonLog, type Log } from "../core/log.ts";
import { readMetricSettings } from "./metric-settings.ts";

const settings = readMetricSettings(process.env["METRICS"]);

/** The log of a function: one line of JSON each on standard output, with metrics where METRICS is set. */
export const standardLog: Log = jsonLog(
  (line) => process.stdout.write(`${line}\n`),
  {},
  settings && createEmbedMetrics(settings),
);
