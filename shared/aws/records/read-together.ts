import type { Item, Key } from "./item.ts";
import type { ReadOptions, Table } from "./table.ts";

/** A read of one item, or of some of its attributes, by its whole key. */
export interface ItemRead extends ReadOptions {
  readonly table: Table;
  readonly key: Key;
}

/**
 * Reads items of several tables in as few requests as possible. They are read one by one: a write may come in between.
 *
 * @returns in the order of the reads; `undefined` for each item that does not exist
 */
export type ReadTogether = (reads: readonly ItemRead[]) => Promise<readonly (Item | undefined)[]>;
