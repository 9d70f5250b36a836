import type { Condition } from "./conditions.ts";
import type { Attributes, Item, Key } from "./item.ts";

/** Changes of one item, made together. Attributes without a value are left out. */
export interface Change<Name extends string = string> {
  readonly set?: { readonly [Attribute in Name]?: Attributes[string] };
  /** Set only where the attribute is absent. */
  readonly setIfAbsent?: { readonly [Attribute in Name]?: Attributes[string] };
  /** Added to a number; an absent one counts as 0. */
  readonly add?: { readonly [Attribute in Name]?: number };
  /** Gets the value that another attribute had before. */
  readonly copy?: { readonly [Attribute in Name]?: Name };
  readonly remove?: readonly Name[];
  /** Added to a set of texts. */
  readonly include?: { readonly [Attribute in Name]?: readonly string[] };
  /** Taken out of a set of texts; an empty set is absent. */
  readonly exclude?: { readonly [Attribute in Name]?: readonly string[] };
}

/** Items of one partition, in the order of the sort key. */
export interface Query {
  /** An index holds keys alone, and lags behind; without one, reads are consistent. */
  readonly index?: "arrivals" | "due" | "open";
  readonly partition: readonly [name: string, value: string];
  readonly sort?: readonly [name: string, test: ">" | "<" | "<=" | "begins_with", value: string | number];
  /** All of them where it is absent. */
  readonly limit?: number;
  /** From the end of the order. */
  readonly descending?: true;
}

export interface ReadOptions {
  /** The attributes to read; all where it is absent. */
  readonly only?: readonly string[] | undefined;
  /** `false` for a read at half the price that may lag behind a write, as a rule by less than a second. */
  readonly consistent?: boolean | undefined;
}

/** A table of DynamoDB: reads and single conditional writes. A condition that does not hold is no error. */
export interface Table {
  /** As DynamoDB knows it. */
  readonly name: string;
  get(key: Key, options?: ReadOptions): Promise<Item | undefined>;
  /** Items of different keys, by as few requests as there can be; in the order of the keys. */
  getMany(keys: readonly Key[], options?: ReadOptions): Promise<readonly (Item | undefined)[]>;
  /** Replaces the item; `false` when the condition does not hold. */
  put(item: Item, condition?: Condition): Promise<boolean>;
  /**
   * Changes an item, or makes one.
   *
   * @param returned whether the item is wanted as it is afterwards; an empty one is returned where it is not
   * @returns `undefined` when the condition does not hold
   */
  update(key: Key, change: Change, condition?: Condition, returned?: boolean): Promise<Attributes | undefined>;
  /** Removes the item; returns what it was, or `undefined` when there was none, or the condition does not hold. */
  remove(key: Key, condition?: Condition): Promise<Item | undefined>;
  /**
   * Replaces items without a condition, as many as there are in a request. They are not written as one: where this
   * throws, some may be.
   */
  putMany(items: readonly Item[]): Promise<void>;
  query(query: Query): Promise<readonly Item[]>;
}
