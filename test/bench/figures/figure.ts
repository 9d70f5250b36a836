export type Unit = "calls" | "units" | "ms" | "×" | "$" | "$ a month" | "MB" | "events" | "bytes" | "s";

/** One measured figure: the median of its rounds with the extremes. */
export interface Figure {
  /** `<row>.<name>`; a later run is compared by it. */
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** The most that the median may be. */
  readonly goal?: number;
  /** What it consists of. */
  readonly detail?: string;
}

export type FigureName = Omit<Figure, "median" | "min" | "max">;

/** @throws Error for an empty list */
export function figureOf(name: FigureName, values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const [min, max, median] = [sorted[0], sorted.at(-1), sorted[Math.floor(sorted.length / 2)]];
  if (min === undefined || max === undefined || median === undefined) throw new Error(`${name.id} was not measured.`);
  return { ...name, median, min, max };
}

/** Blocks of rounds whose medians are compared; the extremes of a ratio are those of its blocks. */
const blocks = 5;

/** The ratio of two lists that were measured in turns. */
export function ratioOf(name: FigureName, ours: readonly number[], theirs: readonly number[]): Figure {
  const size = Math.max(1, Math.floor(Math.min(ours.length, theirs.length) / blocks));
  const ratios = Array.from({ length: Math.min(blocks, ours.length) }, (_, index) => {
    const block = (list: readonly number[]) => medianOf(list.slice(index * size, (index + 1) * size));
    return block(ours) / block(theirs);
  });
  const all = medianOf(ours) / medianOf(theirs);
  return { ...name, median: all, min: Math.min(all, ...ratios), max: Math.max(all, ...ratios) };
}

export const medianOf = (values: readonly number[]): number => percentile(values, 0.5);

/** @param share from 0 to 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
