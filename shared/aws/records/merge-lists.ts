import { isBefore, type ListRange } from "../../gateway/model/list-range.ts";

/** A key of a list, with its position. */
export interface ListKey {
  readonly pk: string;
  readonly list: string;
  readonly arrival: string;
}

/** Reads the next keys of a list behind a position, or from its beginning; fewer only at its end. */
export type ReadKeys = (list: string, after: string | undefined, limit: number) => Promise<readonly ListKey[]>;

/** Of one read, at least. */
const minKeys = 10;

/** So much more than an even share is read of each list at first, since lists are seldom even. */
const allowance = 2;

/**
 * The next keys of several lists together, in the order of the range; fewer than `limit` only where all of them end. Of each
 * list a share is read, and more of one whose keys are used up: reading `limit` of each would cost as much more as there are
 * lists.
 */
export async function mergeLists(
  lists: readonly string[],
  { order, after }: Pick<ListRange, "order" | "after">,
  limit: number,
  read: ReadKeys,
): Promise<readonly ListKey[]> {
  const size = Math.min(limit, Math.max(minKeys, Math.ceil((allowance * limit) / lists.length)));
  const heads = await Promise.all(lists.map(async (list) => ({ list, keys: [...(await read(list, after, size))] })));
  // A list that has returned fewer than it was asked for has ended.
  const ended = new Set(heads.filter(({ keys }) => keys.length < size).map(({ list }) => list));
  const merged: ListKey[] = [];
  while (merged.length < limit) {
    const first = heads.reduce<(typeof heads)[number] | undefined>((best, head) => {
      const [own, others] = [head.keys[0], best?.keys[0]];
      if (own === undefined) return best;
      return others === undefined || isBefore(own.arrival, others.arrival, { order }) ? head : best;
    }, undefined);
    const next = first?.keys.shift();
    if (first === undefined || next === undefined) break;
    merged.push(next);
    if (first.keys.length > 0 || ended.has(first.list) || merged.length >= limit) continue;
    first.keys = [...(await read(first.list, next.arrival, size))];
    if (first.keys.length < size) ended.add(first.list);
  }
  return merged;
}
