import type { Dimension, MetricName, metricTable } from "./metric-table.ts";

type Table = typeof metricTable;

/** Of each name by itself: a condition on the union of several would hold for none. */
type SetsOf<Name extends MetricName> = Name extends MetricName
  ?
      | Table[Name]["sets"][number]
      | (Table[Name] extends { readonly partnerSets: infer Sets extends readonly (readonly Dimension[])[] }
          ? Sets[number]
          : never)
  : never;

type ResultOf<Name extends MetricName> = Name extends MetricName
  ? Table[Name] extends { readonly results: infer Results extends readonly string[] }
    ? Results[number]
    : never
  : never;

type ValueOf<Name extends MetricName, Of extends Dimension> = Of extends "outcome" | "result" ? ResultOf<Name> : string;

/** The dimensions that a metric needs; `partner` also where the stage has no metrics by partner. */
export type DimensionsOf<Name extends MetricName> = {
  readonly [Of in SetsOf<Name>[number]]: ValueOf<Name, Of>;
};

/** What a log line measures. */
export interface Measurement {
  readonly dimensions: Readonly<Partial<Record<Dimension, string>>>;
  readonly values: Readonly<Partial<Record<MetricName, number | undefined>>>;
}

/**
 * The metrics of a log line, for the last parameter of a `Log`'s methods. A value that is `undefined` is left out.
 *
 * @example log.error("breaker.opened", fields, measure({ BreakerOpen: 1 }, { vendor, connection }))
 */
export function measure<Name extends MetricName>(
  values: Readonly<Record<Name, number | undefined>>,
  dimensions: DimensionsOf<Name>,
): Measurement {
  return { values, dimensions };
}
