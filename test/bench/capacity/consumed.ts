import { itemSize, type WireItem } from "./item-size.ts";
import { allWriteUnits, queryUnits, readUnits, type TableShape } from "./units.ts";

export interface Consumed {
  readonly readUnits: number;
  readonly writeUnits: number;
  /** The read units of each table: a batch reads several. */
  readonly readUnitsOf: Readonly<Record<string, number>>;
}

/** An item that one request reads or writes. */
export interface Touched {
  readonly table: string;
  readonly key: WireItem;
  readonly use: "read" | "write";
  /** Of a read. */
  readonly consistent: boolean;
}

/** What items were, around one request. */
export interface TouchedItem extends Touched {
  readonly before: WireItem | undefined;
  readonly after: WireItem | undefined;
}

/** The members of requests that matter here; which are there depends on the operation. */
export interface DynamoInput {
  readonly TableName?: string;
  readonly Key?: WireItem;
  readonly Item?: WireItem;
  readonly ConsistentRead?: boolean;
  readonly RequestItems?: Readonly<Record<string, BatchKeys | readonly BatchWrite[]>>;
}

interface BatchKeys {
  readonly Keys: readonly WireItem[];
  readonly ConsistentRead?: boolean;
}

interface BatchWrite {
  readonly PutRequest?: { readonly Item: WireItem };
  readonly DeleteRequest?: { readonly Key: WireItem };
}

/** The items that a request names by their keys; none for a query, whose items only its answer names. */
export function touchedItems(
  operation: string,
  input: DynamoInput,
  keysOf: (table: string, item: WireItem) => WireItem,
): readonly Touched[] {
  const { TableName: table = "", Key: key = {}, Item: item = {}, ConsistentRead: consistent = false } = input;
  const one = (use: Touched["use"], of: WireItem): readonly Touched[] => [{ table, key: of, use, consistent }];
  switch (operation) {
    case "GetItem":
      return one("read", key);
    case "UpdateItem":
    case "DeleteItem":
      return one("write", key);
    case "PutItem":
      return one("write", keysOf(table, item));
    case "BatchGetItem":
    case "BatchWriteItem":
      return Object.entries(input.RequestItems ?? {}).flatMap(([name, requests]) => batchItems(name, requests, keysOf));
    default:
      return [];
  }
}

function batchItems(
  table: string,
  requests: BatchKeys | readonly BatchWrite[],
  keysOf: (table: string, item: WireItem) => WireItem,
): readonly Touched[] {
  if ("Keys" in requests) {
    const { Keys: keys, ConsistentRead: consistent = false } = requests;
    return keys.map((key) => ({ table, key, use: "read", consistent }));
  }
  return requests.map(({ PutRequest: put, DeleteRequest: remove }) => ({
    table,
    key: put ? keysOf(table, put.Item) : (remove?.Key ?? {}),
    use: "write",
    consistent: true,
  }));
}

/** The units of a request for items by their keys. A write whose condition does not hold costs what it would write. */
export function consumedByKey(items: readonly TouchedItem[], shapeOf: (table: string) => TableShape): Consumed {
  const units = (use: Touched["use"], of: (item: TouchedItem) => number): number =>
    items.filter((item) => item.use === use).reduce((sum, item) => sum + of(item), 0);
  const readsOf = ({ before, consistent }: TouchedItem): number => readUnits(before ? itemSize(before) : 0, consistent);
  const tables = [...new Set(items.map(({ table }) => table))];
  return {
    readUnits: units("read", readsOf),
    readUnitsOf: Object.fromEntries(
      tables.map((table) => [table, units("read", (one) => (one.table === table ? readsOf(one) : 0))] as const),
    ),
    writeUnits: units("write", ({ table, before, after }) => allWriteUnits(shapeOf(table), before, after)),
  };
}

/** @param items as the query reads them: before filters, with all attributes that the table or the index has */
export function consumedByQuery(table: string, items: readonly WireItem[], consistent: boolean): Consumed {
  const units = queryUnits(items, consistent);
  return { readUnits: units, readUnitsOf: { [table]: units }, writeUnits: 0 };
}
