import { isDeepStrictEqual } from "node:util";
import { itemSize, type WireItem } from "./item-size.ts";

const readBlock = 4096;
const writeBlock = 1024;

/** An index that holds the keys of the table and of itself, and these attributes more. */
export interface IndexShape {
  readonly keys: readonly string[];
  /** The attributes that it projects besides the keys; all of them for `"all"`. */
  readonly projected: readonly string[] | "all";
}

export interface TableShape {
  readonly keys: readonly string[];
  readonly indexes: readonly IndexShape[];
}

/** The read units of one item; an absent one is read as well. */
export function readUnits(bytes: number, consistent: boolean): number {
  return Math.max(1, Math.ceil(bytes / readBlock)) * (consistent ? 1 : 0.5);
}

/** The read units of a query or a scan: the sum of the sizes is rounded, not each size. */
export function queryUnits(items: readonly WireItem[], consistent: boolean): number {
  return readUnits(
    items.reduce((sum, item) => sum + itemSize(item), 0),
    consistent,
  );
}

/** The write units of the table itself: the larger of both sizes counts, and at least one unit. */
export function tableWriteUnits(before: WireItem | undefined, after: WireItem | undefined): number {
  return writeUnits(Math.max(before ? itemSize(before) : 0, after ? itemSize(after) : 0));
}

/**
 * The write units of one index. A changed key removes an entry and puts another one, which are two writes; a change of
 * attributes that the index does not hold is free.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Writes
 */
export function indexWriteUnits(
  table: TableShape,
  index: IndexShape,
  before: WireItem | undefined,
  after: WireItem | undefined,
): number {
  const [old, next] = [entryOf(table, index, before), entryOf(table, index, after)];
  if (old === undefined && next === undefined) return 0;
  if (old === undefined || next === undefined) return tableWriteUnits(old, next);
  if (isDeepStrictEqual(old, next)) return 0;
  const isMoved = index.keys.some((key) => !isDeepStrictEqual(old[key], next[key]));
  return isMoved ? writeUnits(itemSize(old)) + writeUnits(itemSize(next)) : tableWriteUnits(old, next);
}

/** The write units of a table with its indexes. */
export function allWriteUnits(table: TableShape, before: WireItem | undefined, after: WireItem | undefined): number {
  return table.indexes.reduce(
    (sum, index) => sum + indexWriteUnits(table, index, before, after),
    tableWriteUnits(before, after),
  );
}

function writeUnits(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / writeBlock));
}

/** The index's copy of an item, which is there only if the item has all of the index's keys. */
function entryOf(table: TableShape, { keys, projected }: IndexShape, item: WireItem | undefined): WireItem | undefined {
  if (item === undefined || keys.some((key) => item[key] === undefined)) return undefined;
  if (projected === "all") return item;
  const names = new Set([...table.keys, ...keys, ...projected]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name)));
}
