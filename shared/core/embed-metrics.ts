import type { Measurement } from "./measure.ts";
import { type Dimension, type DimensionSet, type MetricName, metricDefinition, metricNames } from "./metric-table.ts";

/** The metrics of a stage: where they are counted, and the names that may become values of their dimensions. */
export interface MetricSettings {
  readonly namespace: string;
  readonly connections: Readonly<Record<string, readonly string[]>>;
  /** Count by partner, too. */
  readonly partners: boolean;
}

/** The members that make a log line a document of CloudWatch's embedded metric format. */
export type EmbeddedMembers = Readonly<Record<string, string | number | object>>;

export type EmbedMetrics = (measured: Measurement, at: number) => EmbeddedMembers;

/** Partners' ids are made by `shared/gateway/operator/add-partner.ts`, and those of stage `local` by
 * `infra/local/seed-directory.ts`; one has as many series as it has results. */
const partnerId = /^prt_(?:[0-9a-f]{16}|local_[a-z]{1,16})$/;

/**
 * Returns the function that adds metrics to a log line. A dimension only takes the stage's own names, results of the
 * table, and partners' ids: a set with any other value is left out, and a metric without a set.
 *
 * Units of counts are left out, because each line pays for its bytes: without a unit a value is a plain number.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function createEmbedMetrics(settings: MetricSettings): EmbedMetrics {
  return (measured, at) => {
    const directives = directivesOf(settings, measured);
    if (directives.length === 0) return {};
    const used = new Set(directives.flatMap(({ Dimensions: sets }) => sets.flat()));
    const targets = Object.entries(measured.dimensions).filter(([name]) => [...used].some((one) => one === name));
    const values = Object.entries(measured.values).filter(([name]) =>
      directives.some(({ Metrics: metrics }) => metrics.some(({ Name }) => Name === name)),
    );
    const metadata = { Timestamp: Math.floor(at), CloudWatchMetrics: directives };
    return { ...Object.fromEntries(targets), ...Object.fromEntries(values), _aws: metadata };
  };
}

interface MetricDirective {
  readonly Namespace: string;
  readonly Dimensions: readonly DimensionSet[];
  readonly Metrics: readonly { readonly Name: MetricName; readonly Unit?: string }[];
}

/** Metrics with the same sets share a directive. */
function directivesOf(settings: MetricSettings, { values, dimensions }: Measurement): readonly MetricDirective[] {
  const bySets = new Map<string, MetricDirective>();
  for (const name of metricNames) {
    const value = values[name];
    if (value === undefined || !Number.isFinite(value)) continue;
    const sets = setsOf(settings, name, dimensions);
    if (sets.length === 0) continue;
    const { unit } = metricDefinition(name);
    const metric = unit === "Count" ? { Name: name } : { Name: name, Unit: unit };
    const key = JSON.stringify(sets);
    const metrics = [...(bySets.get(key)?.Metrics ?? []), metric];
    bySets.set(key, { Namespace: settings.namespace, Dimensions: sets, Metrics: metrics });
  }
  return [...bySets.values()];
}

function setsOf(
  settings: MetricSettings,
  name: MetricName,
  dimensions: Measurement["dimensions"],
): readonly DimensionSet[] {
  const { sets, partnerSets = [], results = [] } = metricDefinition(name);
  const isKnown = (one: Dimension): boolean => {
    const value = dimensions[one];
    if (value === undefined) return false;
    if (one === "partner") return partnerId.test(value);
    if (one === "vendor") return Object.hasOwn(settings.connections, value);
    if (one === "connection") return connectionsOf(settings, dimensions.vendor).includes(value);
    return results.includes(value);
  };
  return [...sets, ...(settings.partners ? partnerSets : [])].filter((set) => set.every(isKnown));
}

function connectionsOf({ connections }: MetricSettings, vendor: string | undefined): readonly string[] {
  return vendor !== undefined && Object.hasOwn(connections, vendor) ? (connections[vendor] ?? []) : [];
}
