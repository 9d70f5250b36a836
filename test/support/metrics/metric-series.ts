import { type Dimension, type MetricName, metricDefinition, metricNames } from "../../../shared/core/metric-table.ts";

/** What decides how many series a stage has at most. */
export interface SeriesModel {
  /** Connections by vendor. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
  readonly webhookConnections: Readonly<Record<string, readonly string[]>>;
  readonly vendorsWithLogin: readonly string[];
  /** The number of partners, where the stage counts by partner; else 0. */
  readonly partners: number;
}

/** The most series of each metric: every combination of values of each of its dimension sets. */
export function metricSeries(model: SeriesModel): ReadonlyMap<MetricName, number> {
  return new Map(metricNames.map((name) => [name, seriesOf(model, name)]));
}

function seriesOf(model: SeriesModel, name: MetricName): number {
  const { sets, partnerSets = [], results = [] } = metricDefinition(name);
  const count = (paths: Readonly<Record<string, readonly string[]>>): number => Object.values(paths).flat().length;
  const logins = Object.entries(model.connections).filter(([vendor]) => model.vendorsWithLogin.includes(vendor));
  const connections = { WebhooksIn: model.webhookConnections, VendorLogins: Object.fromEntries(logins) };
  const paths = name === "WebhooksIn" || name === "VendorLogins" ? connections[name] : model.connections;
  const values: Readonly<Record<Dimension, number>> = {
    // A connection belongs to one vendor: the two are counted together.
    vendor: 1,
    connection: count(paths),
    partner: model.partners,
    outcome: results.length,
    result: results.length,
  };
  const product = (set: readonly Dimension[]): number => set.reduce((all, one) => all * values[one], 1);
  return [...sets, ...partnerSets].reduce((all, set) => all + product(set), 0);
}
