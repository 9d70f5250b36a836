import { awaitAll } from "./map-limit.ts";

/** Limits of the items in progress at once. */
export interface FairLimits<Item> {
  readonly limit: number;
  /** Of the items of one group. */
  readonly groupLimit: number;
  readonly groupOf: (item: Item) => string;
}

/**
 * Maps a list as `mapLimit` does, with a limit for each group of items as well. The next item is of the group that has the
 * fewest in progress, so that a group with many items does not delay those of another one.
 */
export async function mapFairly<Item, Result>(
  items: readonly Item[],
  { limit, groupLimit, groupOf }: FairLimits<Item>,
  map: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const waiting = new Waiting(items, groupOf, groupLimit);
  const results: Result[] = new Array(items.length);
  const running = new Set<Promise<void>>();
  const ended: Promise<void>[] = [];
  let hasFailed = false;
  const begin = async ({ group, index, item }: Waited<Item>): Promise<void> => {
    try {
      results[index] = await map(item, index);
    } catch (error) {
      hasFailed = true;
      throw error;
    } finally {
      waiting.end(group);
    }
  };
  for (;;) {
    const next = hasFailed || running.size >= limit ? undefined : waiting.begin();
    if (next !== undefined) {
      const work = begin(next);
      ended.push(work);
      const settled: Promise<void> = work.catch(() => undefined).finally(() => running.delete(settled));
      running.add(settled);
    } else if (running.size > 0) await Promise.race(running);
    else break;
  }
  await awaitAll(ended);
  return results;
}

interface Waited<Item> {
  readonly group: string;
  readonly index: number;
  readonly item: Item;
}

/** The items that wait, by group. */
class Waiting<Item> {
  readonly #groupLimit: number;
  readonly #groups = new Map<string, { readonly items: Waited<Item>[]; inProgress: number }>();

  constructor(items: readonly Item[], groupOf: (item: Item) => string, groupLimit: number) {
    this.#groupLimit = groupLimit;
    for (const [index, item] of items.entries()) {
      const group = groupOf(item);
      const known = this.#groups.get(group) ?? { items: [], inProgress: 0 };
      known.items.push({ group, index, item });
      this.#groups.set(group, known);
    }
  }

  /** The next item, which is in progress from now on; `undefined` where each group is at its limit, or has none left. */
  begin(): Waited<Item> | undefined {
    const ready = [...this.#groups.values()].filter(
      ({ items, inProgress }) => items.length > 0 && inProgress < this.#groupLimit,
    );
    const [first] = ready;
    if (first === undefined) return undefined;
    const next = ready.reduce((one, other) => (other.inProgress < one.inProgress ? other : one), first);
    next.inProgress += 1;
    return next.items.shift();
  }

  end(group: string): void {
    const known = this.#groups.get(group);
    if (known !== undefined) known.inProgress -= 1;
  }
}
