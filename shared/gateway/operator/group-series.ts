import { badRequest } from "../../core/problem.ts";
import type { MetricStatistic } from "../model/visible-metrics.ts";

interface Series<Name> {
  readonly name: Name;
  readonly stat: MetricStatistic;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** A series of the answer. */
export interface SeriesGroup<Name> {
  readonly name: Name;
  readonly stat: MetricStatistic;
  readonly labels: Readonly<Record<string, string>>;
  /** The indexes of the series that it is the sum of. */
  readonly parts: readonly number[];
}

interface Wanted {
  readonly name?: string | undefined;
  /** Labels, separated by commas; all that a metric has where it is absent. */
  readonly by?: string | undefined;
}

/**
 * Distinguishes series by the wanted labels. Counts are summed over the others, other metrics take all of theirs; without a name,
 * metrics that cannot be distinguished so are left out.
 *
 * @throws Problem 400 for a metric that is named, and cannot
 */
export function groupSeries<Name extends string>(
  series: readonly Series<Name>[],
  { name: named, by }: Wanted,
): readonly SeriesGroup<Name>[] {
  const groups = new Map<string, SeriesGroup<Name> & { readonly parts: number[] }>();
  for (const [index, { name, stat, dimensions }] of series.entries()) {
    const labels = wantedLabels({ name, stat, dimensions }, by);
    if (labels === undefined) {
      if (named === undefined) continue;
      throw cannotDistinguish(`${name} cannot be distinguished by ${by}.`);
    }
    const key = JSON.stringify([name, stat, labels]);
    const group = groups.get(key) ?? { name, stat, labels, parts: [] };
    group.parts.push(index);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The labels by which a series is distinguished; a partner's id is always one, since it is whose series they are. */
function wantedLabels<Name>({ stat, dimensions }: Series<Name>, by: string | undefined) {
  if (by === undefined) return dimensions;
  const given = new Set(by.split(","));
  const own = Object.entries(dimensions);
  const wanted = own.filter(([label]) => label === "partner" || given.has(label));
  const isKnown = [...given].every((label) => label in dimensions);
  if (!isKnown || (stat !== "sum" && wanted.length < own.length)) return undefined;
  return Object.fromEntries(wanted);
}

/** The sum of series, by the begin of their periods. */
export function sumOf(series: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number> {
  const sum = new Map<number, number>();
  for (const values of series) {
    for (const [at, value] of values) sum.set(at, (sum.get(at) ?? 0) + value);
  }
  return sum;
}

const cannotDistinguish = (detail: string) =>
  badRequest("The query is invalid; errors lists each fault.", [{ pointer: "query/by", detail }]);
