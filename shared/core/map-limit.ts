/**
 * Maps a list with at most `limit` items in progress at once; results are in the list's order. After a failure no further
 * item is begun. Throws the first error when the items in progress have ended: a function that answers before its work
 * has ended is frozen, and continues with that work minutes later.
 */
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  map: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length);
  const queue = items.entries();
  let hasFailed = false;
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (hasFailed) return;
      try {
        results[index] = await map(item, index);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  await awaitAll(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}

/** As `Promise.all`, but throws only when all promises have ended; the error of the first in the list that failed. */
export async function awaitAll<Result>(promises: readonly Promise<Result>[]): Promise<Result[]> {
  const settled = await Promise.allSettled(promises);
  return settled.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
}
