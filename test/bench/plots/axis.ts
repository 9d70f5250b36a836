/** A logarithmic axis. */
export interface Axis {
  /** The place of a value in the drawing; one decimal. */
  place(value: number): number;
  readonly ticks: readonly number[];
}

/**
 * An axis over whole decades that has all the values. A value of 0 or less has no place on it and is drawn at its start.
 *
 * @param range places of the first and the last decade
 */
export function axisOf(values: readonly number[], [start, end]: readonly [number, number]): Axis {
  const positive = values.filter((value) => value > 0);
  const lowest = positive.length === 0 ? 0 : Math.floor(Math.log10(Math.min(...positive)));
  const highest = positive.length === 0 ? 1 : Math.ceil(Math.log10(Math.max(...positive)));
  const last = Math.max(highest, lowest + 1);
  return {
    place(value) {
      const decade = value > 0 ? Math.log10(value) : lowest;
      const share = (decade - lowest) / (last - lowest);
      return Math.round((start + share * (end - start)) * 10) / 10;
    },
    ticks: Array.from({ length: last - lowest + 1 }, (_, index) => 10 ** (lowest + index)),
  };
}

/** `0.1`, `10`, `1k`, `1M`. */
export function tickText(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000}M`;
  return value >= 1_000 ? `${value / 1_000}k` : String(Number(value.toPrecision(3)));
}
