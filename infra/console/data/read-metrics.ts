import type { MetricsView } from "../../../shared/gateway/partner-api/views/metric-view.ts";
import { call } from "./api.ts";
import { type Range, ranges } from "./times.ts";

type Known = MetricsView["series"][number];

/** A series; the console has more of them than a partner may see. */
export interface Series extends Omit<Known, "name"> {
  readonly name: Known["name"] | "VendorLogins" | "WebhooksIn";
}

export interface Metrics extends Omit<MetricsView, "series"> {
  readonly series: readonly Series[];
}

/** The length of a period in seconds, by the range that is shown: some dozens of periods. */
const steps: Readonly<Record<Range, string>> = {
  "15 min": "60",
  "1 h": "60",
  "24 h": "900",
  "7 d": "21600",
  "30 d": "86400",
};

/** What was measured in a range that ends now. */
export async function readMetrics(range: Range, signal: AbortSignal): Promise<Metrics> {
  const query = { since: new Date(Date.now() - ranges[range]).toISOString(), step: steps[range] };
  return await call<Metrics>("metrics", { query, signal });
}

export const named = ({ series }: Metrics, name: Series["name"], stat = "sum"): readonly Series[] =>
  series.filter((one) => one.name === name && one.stat === stat);

type Values = Series["values"];

/** The sum of each period over some series; null where nothing was measured. */
export function sumOf(all: readonly Series[], length: number): Values {
  return Array.from({ length }, (_none, at) => {
    const values = all.flatMap(({ values: of }) => of[at] ?? []);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
  });
}

/** The highest value of each period: of percentiles, no sum and no average is one. */
export function highestOf(all: readonly Series[], length: number): Values {
  return Array.from({ length }, (_none, at) => {
    const values = all.flatMap(({ values: of }) => of[at] ?? []);
    return values.length === 0 ? null : Math.max(...values);
  });
}

export const totalOf = (values: Values): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

export const lastOf = (values: Values): number | undefined => values.findLast((value) => value !== null) ?? undefined;
