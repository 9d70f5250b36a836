import type { Condition } from "../../../shared/aws/records/conditions.ts";
import type { Attributes, Item, Key, Stored } from "../../../shared/aws/records/item.ts";
import { marshal, unmarshal } from "../../../shared/aws/records/marshal.ts";
import type { Change, Query, ReadOptions, Table } from "../../../shared/aws/records/table.ts";
import type { Schema } from "../../../shared/core/schema/schema.ts";
import { changed, valueAt } from "./memory-table-change.ts";
import { refuseInvalidChange, refuseInvalidItem } from "./memory-table-limits.ts";

/** A table of DynamoDB in memory, with its indexes; `table-contract.ts` holds it to what DynamoDB does. */
export class MemoryTable implements Table {
  readonly name = "memory";
  /** An item is replaced, and not changed. */
  readonly #items = new Map<string, Attributes>();
  #failures = 0;
  readonly counts = { reads: 0, writes: 0 };

  /** Makes so many next uses of the table fail. */
  fail(times: number): void {
    this.#failures = times;
  }

  /** Every item, in the order in which they were first put. */
  all(): readonly Attributes[] {
    return [...this.#items.values()];
  }

  /** The items with this sort key. */
  items(sk: string): readonly Attributes[] {
    return this.all().filter((item) => item["sk"] === sk);
  }

  /** The records with this sort key, by ids that are their partition keys. */
  read<Value>(sk: string, schema: Schema<Value>): readonly Value[] {
    return this.items(sk).map((item) => schema.read({ ...item, id: item["pk"] }));
  }

  /** Removes the items that `which` picks; all of them without it. */
  clear(which: (item: Attributes) => boolean = () => true): void {
    for (const [key, item] of this.#items) if (which(item)) this.#items.delete(key);
  }

  async get(key: Key, { only }: ReadOptions = {}): Promise<Item | undefined> {
    this.#step("reads");
    const item = this.#items.get(keyOf(key));
    if (item === undefined) return undefined;
    if (only === undefined) return { ...item, ...key };
    return { ...Object.fromEntries(Object.entries(item).filter(([name]) => only.includes(name))), ...key };
  }

  async getMany(keys: readonly Key[], options?: ReadOptions): Promise<readonly (Item | undefined)[]> {
    return await Promise.all(keys.map((key) => this.get(key, options)));
  }

  async put(item: Item, condition?: Condition): Promise<boolean> {
    this.#step("writes");
    refuseInvalidItem(item);
    if (!holds(condition, this.#items.get(keyOf(item)))) return false;
    this.#items.set(keyOf(item), copyOf(item));
    return true;
  }

  async update(key: Key, change: Change, condition?: Condition, returned = false): Promise<Attributes | undefined> {
    this.#step("writes");
    const before = this.#items.get(keyOf(key));
    refuseInvalidChange(change);
    if (!holds(condition, before)) return undefined;
    const after = copyOf(changed({ ...key, ...before }, change));
    refuseInvalidItem(after);
    this.#items.set(keyOf(key), after);
    return returned ? after : {};
  }

  async remove(key: Key, condition?: Condition): Promise<Item | undefined> {
    this.#step("writes");
    const item = this.#items.get(keyOf(key));
    if (!holds(condition, item)) return undefined;
    this.#items.delete(keyOf(key));
    return item && { ...item, ...key };
  }

  async putMany(items: readonly Item[]): Promise<void> {
    this.#step("writes");
    items.forEach(refuseInvalidItem);
    for (const item of items) this.#items.set(keyOf(item), copyOf(item));
  }

  async query({ index, partition: [name, value], sort, limit, descending }: Query): Promise<readonly Item[]> {
    this.#step("reads");
    const sortKey = { arrivals: "arrival", due: "dueAt", open: "arrival", none: "sk" }[index ?? "none"];
    return [...this.#items.values()]
      .filter((item) => item[name] === value && item[sortKey] !== undefined && isWithin(item, sort))
      .toSorted((a, b) => (descending ? -1 : 1) * (compare(a[sortKey], b[sortKey]) || compare(a["pk"], b["pk"])))
      .slice(0, limit)
      .map((item) => {
        const keys = { pk: String(item["pk"]), sk: String(item["sk"]) };
        return index === undefined ? { ...item, ...keys } : { ...keys, [name]: value, [sortKey]: item[sortKey] };
      });
  }

  #step(what: keyof typeof this.counts): void {
    this.counts[what] += 1;
    if (this.#failures === 0) return;
    this.#failures -= 1;
    throw new Error("The table is out of reach.");
  }
}

/** As it would be after a way to DynamoDB and back. */
const copyOf = (attributes: Attributes): Attributes => unmarshal(marshal(attributes));
const storedValue = (value: Stored): Stored => copyOf({ value })["value"];

const keyOf = ({ pk, sk = "" }: Key): string => JSON.stringify([pk, sk]);

function isWithin(item: Attributes, sort: Query["sort"]): boolean {
  if (sort === undefined) return true;
  const [name, test] = sort;
  const value = storedValue(sort[2]);
  if (test === "begins_with") return String(item[name]).startsWith(String(value));
  return ordered(compare(item[name], value), test);
}

function holds(condition: Condition | undefined, item: Attributes = {}): boolean {
  if (condition === undefined) return true;
  const found = "name" in condition ? valueAt(item, condition.name) : undefined;
  const value = "value" in condition ? storedValue(condition.value) : undefined;
  if ("value" in condition && value === undefined) throw new TypeError("A condition cannot hold an absent value.");
  switch (condition.test) {
    case "AND":
      return condition.of.every((one) => holds(one, item));
    case "OR":
      return condition.of.some((one) => holds(one, item));
    case "exists":
      return found !== undefined;
    case "absent":
      return found === undefined;
    case "contains":
      return found instanceof Set && found.has(condition.value);
    case "size <":
      return found instanceof Set && found.size < condition.value;
    case "<>":
      return found !== value;
    case "=":
      return found === value;
    default:
      return typeof found === typeof value && ordered(compare(found, value), condition.test);
  }
}

function ordered(order: number, test: "<" | "<=" | ">"): boolean {
  if (test === ">") return order > 0;
  return test === "<" ? order < 0 : order <= 0;
}

function compare(one: Stored, other: Stored): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one) < String(other) ? -1 : Number(one !== other);
}
