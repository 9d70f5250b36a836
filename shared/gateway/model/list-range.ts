export const listOrders = ["asc", "desc"] as const;

/** A part of a list, in one direction. Both ends are positions, or beginnings of positions, and are not in it. */
export interface ListRange {
  /** `asc`: the oldest arrival first. */
  readonly order: (typeof listOrders)[number];
  /** Where it begins in its order; absent, or empty, for the list's own beginning in that order. */
  readonly after?: string | undefined;
  /** Where it ends in its order; absent for the list's own end. */
  readonly end?: string | undefined;
}

/** Whether a position comes before another one in the order of the range. */
export function isBefore(position: string, other: string, { order }: Pick<ListRange, "order">): boolean {
  return order === "asc" ? position < other : position > other;
}

/** Whether a position is at the end of the range, or behind it. */
export function isBehind(position: string, range: Pick<ListRange, "order" | "end">): boolean {
  return range.end !== undefined && !isBefore(position, range.end, range);
}
