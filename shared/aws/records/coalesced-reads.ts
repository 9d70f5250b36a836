import { UnprocessedBatchError } from "./in-rounds.ts";
import type { Item } from "./item.ts";
import type { ItemRead, ReadTogether } from "./read-together.ts";
import type { Table } from "./table.ts";

interface Waiting extends ItemRead {
  readonly resolve: (item: Item | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes the reads that are begun before the process next waits for anything outside one request, also those of
 * several tables, so that `Promise.all` over stores is one request. The pattern is that of
 * {@link https://github.com/graphql/dataloader DataLoader}.
 *
 * A read alone is made as it is. Where a joint request is invalid, or not processed as a
 * whole, each read is made by itself, so that a key which DynamoDB refuses or throttles fails nothing but its own read.
 *
 * @returns the table with such reads; the tables of one function share them
 */
export function coalescedReads(readTogether: ReadTogether): (table: Table) => Table {
  let waiting: Waiting[] = [];

  const makeAlone = ({ table, key, consistent, only, resolve, reject }: Waiting): void => {
    table.get(key, { consistent, only }).then(resolve, reject);
  };

  const makeTogether = async (reads: readonly Waiting[]): Promise<void> => {
    try {
      const items = await readTogether(reads.map(({ resolve: _, reject: __, ...read }) => read));
      for (const [index, { resolve }] of reads.entries()) resolve(items[index]);
    } catch (error) {
      if (isOfOneRead(error)) reads.forEach(makeAlone);
      else for (const { reject } of reads) reject(error);
    }
  };

  const dispatch = (): void => {
    const reads = waiting;
    waiting = [];
    if (reads.length === 1) reads.forEach(makeAlone);
    else void makeTogether(reads);
  };

  return (table) => ({
    name: table.name,
    get: (key, { consistent, only } = {}) =>
      new Promise((resolve, reject) => {
        waiting.push({ table, key, consistent, only, resolve, reject });
        // A tick that is asked for by a promise's reaction runs when all reactions that are ready have run.
        if (waiting.length === 1) void Promise.resolve().then(() => process.nextTick(dispatch));
      }),
    getMany: (keys, options) => table.getMany(keys, options),
    put: (item, condition) => table.put(item, condition),
    update: (key, change, condition, returned) => table.update(key, change, condition, returned),
    remove: (key, condition) => table.remove(key, condition),
    putMany: (items) => table.putMany(items),
    query: (query) => table.query(query),
  });
}

/** Whether one read may be what made a joint request fail. */
function isOfOneRead(error: unknown): boolean {
  return error instanceof UnprocessedBatchError || (error instanceof Error && error.name === "ValidationException");
}
