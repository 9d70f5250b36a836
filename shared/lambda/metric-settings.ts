import type { MetricSettings } from "../core/embed-metrics.ts";
import { boolean, text } from "../core/schema/scalars.ts";
import { isValid } from "../core/schema/schema.ts";
import { list, object, record } from "../core/schema/structures.ts";

const metricSettings = object({ namespace: text(), connections: record(text(), list(text())), partners: boolean() });

/**
 * Reads METRICS, the JSON of `MetricSettings`; no metrics if it is absent.
 *
 * @throws Error when it is not of that form
 */
export function readMetricSettings(variable: string | undefined): MetricSettings | undefined {
  if (variable === undefined) return undefined;
  const value: unknown = JSON.parse(variable);
  if (isValid(metricSettings, value)) return value;
  throw new Error("METRICS must be the JSON of a namespace, connections by vendor, and whether to count by partner.");
}
