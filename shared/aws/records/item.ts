/** A value in a record. In a map, a member that is `null` or `undefined` is not stored. */
export type Stored =
  | string
  | number
  | boolean
  | null
  | undefined
  | Uint8Array
  | ReadonlySet<string>
  | readonly Stored[]
  | Attributes;

export interface Attributes {
  readonly [name: string]: Stored;
}

/** Where an item is. The table `tokens` has no sort key. */
export interface Key {
  readonly pk: string;
  readonly sk?: string;
}

export type Item = Attributes & Key;
