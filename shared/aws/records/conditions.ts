import type { Stored } from "./item.ts";

/**
 * What must hold of an item for a write to take effect, as data: `expressions.ts` writes it for DynamoDB. A name with a
 * dot is a member of a map: `used.p1` is `p1` in `used`. A comparison with an absent attribute is false, but for `<>`.
 */
export type Condition<Name extends string = string> =
  | { readonly test: "=" | "<>" | "<" | "<=" | ">"; readonly name: Name; readonly value: Stored }
  | { readonly test: "exists" | "absent"; readonly name: Name }
  | { readonly test: "contains"; readonly name: Name; readonly value: string }
  | { readonly test: "size <"; readonly name: Name; readonly value: number }
  | { readonly test: "AND" | "OR"; readonly of: readonly Condition<Name>[] };

type Of<Name extends string> = Condition<Name>;

export const is = <Name extends string>(name: Name, value: Stored): Of<Name> => ({ test: "=", name, value });
export const isNot = <Name extends string>(name: Name, value: Stored): Of<Name> => ({ test: "<>", name, value });
export const below = <Name extends string>(name: Name, value: number): Of<Name> => ({ test: "<", name, value });
export const atMost = <Name extends string>(name: Name, value: number): Of<Name> => ({ test: "<=", name, value });
export const above = <Name extends string>(name: Name, value: number): Of<Name> => ({ test: ">", name, value });
export const exists = <Name extends string>(name: Name): Of<Name> => ({ test: "exists", name });
export const absent = <Name extends string>(name: Name): Of<Name> => ({ test: "absent", name });

/** A set of texts contains this one. */
export const contains = <Name extends string>(name: Name, value: string): Of<Name> => ({
  test: "contains",
  name,
  value,
});

/** A set has fewer elements. */
export const sizeBelow = <Name extends string>(name: Name, value: number): Of<Name> => ({
  test: "size <",
  name,
  value,
});

export const all = <Name extends string>(...of: readonly Of<Name>[]): Of<Name> => ({ test: "AND", of });
export const any = <Name extends string>(...of: readonly Of<Name>[]): Of<Name> => ({ test: "OR", of });

export const isOneOf = <Name extends string>(name: Name, values: readonly Stored[]): Of<Name> =>
  any(...values.map((value) => is(name, value)));

/** The attribute has this value, or is absent where there is none. */
export const isAsSeen = <Name extends string>(name: Name, value: Stored): Of<Name> =>
  value === undefined || value === null ? absent(name) : is(name, value);
