/** One value of one series, as CloudWatch takes it from a log line. */
export interface MetricValue {
  readonly namespace: string;
  readonly name: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly value: number;
}

/**
 * Reads the metrics of a log line as CloudWatch Logs does; none of a line that is no document of the embedded metric
 * format. A dimension set or a metric without its target on the root of the document is left out.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function readMetricLine(line: string): readonly MetricValue[] {
  const root = parseObject(line);
  const metadata = root?.["_aws"];
  if (root === undefined || !isObject(metadata)) return [];
  const { Timestamp: at, CloudWatchMetrics: directives } = metadata;
  if (typeof at !== "number" || !Array.isArray(directives)) return [];
  return directives.filter(isDirective).flatMap(({ Namespace: namespace, Dimensions: sets, Metrics: metrics }) =>
    sets.flatMap((set) => {
      const dimensions = targetsOf(root, set);
      if (dimensions === undefined) return [];
      return metrics.flatMap(({ Name: name, Unit: unit = "None" }) =>
        numbersOf(root[name]).map((value) => ({ namespace, name, unit, dimensions, at, value })),
      );
    }),
  );
}

/** A series' identity: two values are of one metric exactly if this is the same. */
export function seriesOf({ namespace, name, dimensions }: Omit<MetricValue, "at" | "value" | "unit">): string {
  const named = Object.entries(dimensions).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([namespace, name, named]);
}

type JsonObject = Readonly<Record<string, unknown>>;

interface Directive {
  readonly Namespace: string;
  readonly Dimensions: readonly (readonly string[])[];
  readonly Metrics: readonly { readonly Name: string; readonly Unit?: string }[];
}

function isDirective(value: unknown): value is Directive {
  if (!isObject(value)) return false;
  const { Namespace: namespace, Dimensions: sets, Metrics: metrics } = value;
  return (
    typeof namespace === "string" &&
    Array.isArray(sets) &&
    sets.every((set) => Array.isArray(set) && set.every((name) => typeof name === "string")) &&
    Array.isArray(metrics) &&
    metrics.every((metric) => isObject(metric) && typeof metric["Name"] === "string")
  );
}

function targetsOf(root: JsonObject, set: readonly string[]): Record<string, string> | undefined {
  const targets = set.map((name) => [name, root[name]] as const);
  const texts = targets.filter((target): target is [string, string] => typeof target[1] === "string");
  return texts.length === targets.length ? Object.fromEntries(texts) : undefined;
}

function numbersOf(target: unknown): readonly number[] {
  const values: readonly unknown[] = Array.isArray(target) ? target : [target];
  return values.filter((value): value is number => typeof value === "number");
}

function parseObject(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
