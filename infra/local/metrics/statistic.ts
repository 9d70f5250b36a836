const percentile = /^p(\d{1,2}(?:\.\d{1,10})?|100)$/;

/**
 * Computes a statistic of the values of one period, of which there is one at least: `Sum`, `SampleCount`, `Average`,
 * `Minimum`, `Maximum`, or a percentile such as `p95`.
 *
 * @returns `undefined` for another statistic
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
 */
export function statisticOf(name: string, values: readonly number[]): number | undefined {
  const sum = values.reduce((total, value) => total + value, 0);
  if (name === "Sum") return sum;
  if (name === "SampleCount") return values.length;
  if (name === "Average") return sum / values.length;
  const sorted = values.toSorted((one, other) => one - other);
  if (name === "Minimum") return sorted[0];
  if (name === "Maximum") return sorted.at(-1);
  const [, rank] = percentile.exec(name) ?? [];
  if (rank === undefined) return undefined;
  return sorted[Math.max(0, Math.ceil((Number(rank) / 100) * sorted.length) - 1)];
}
