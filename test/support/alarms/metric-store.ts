/** A metric: its namespace, name and dimensions identify it, as in CloudWatch. */
export interface MetricId {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

interface Sample {
  /** In seconds. */
  readonly at: number;
  readonly value: number;
}

/** Values of metrics by time, and statistics of them by period. Times are in seconds. */
export class MetricStore {
  readonly #samples = new Map<string, Sample[]>();

  put(metric: MetricId, at: number, value: number): void {
    const key = keyOf(metric);
    const list = this.#samples.get(key) ?? [];
    list.push({ at, value });
    this.#samples.set(key, list);
  }

  /** The statistic of the period that starts at `start`; `undefined` without a value in it. */
  statistic(metric: MetricId, statistic: string, start: number, period: number): number | undefined {
    const samples = this.#samples.get(keyOf(metric)) ?? [];
    const values = samples.filter(({ at }) => at >= start && at < start + period).map(({ value }) => value);
    return values.length === 0 ? undefined : statisticOf(values, statistic);
  }
}

function keyOf({ namespace, name, dimensions }: MetricId): string {
  return JSON.stringify([namespace, name, Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/**
 * @param statistic `Sum`, `Maximum` … or a percentile such as `p99`, by the nearest rank
 * @throws Error for another statistic
 */
export function statisticOf(values: readonly number[], statistic: string): number {
  const sum = values.reduce((total, value) => total + value, 0);
  const sorted = values.toSorted((a, b) => a - b);
  const percent = /^p(\d+(?:\.\d+)?)$/.exec(statistic)?.[1];
  if (percent !== undefined) return sorted[Math.max(0, Math.ceil((Number(percent) / 100) * sorted.length) - 1)] ?? 0;
  const named = new Map([
    ["Sum", sum],
    ["Average", sum / values.length],
    ["SampleCount", values.length],
    ["Minimum", sorted[0] ?? 0],
    ["Maximum", sorted.at(-1) ?? 0],
  ]);
  const value = named.get(statistic);
  if (value === undefined) throw new Error(`The statistic ${statistic} is not computed.`);
  return value;
}
