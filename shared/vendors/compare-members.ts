import { isRecord } from "../core/schema/structures.ts";
import { type Comparison, sameScalar } from "./same-value.ts";

/** How a vendor's record names what a request names otherwise, and what it does not have. */
export interface MemberRules {
  /** Members of the request that no read has, by the vendor's document. */
  readonly writeOnly?: readonly string[];
  /** Members that a read may leave empty although they were written: compared where the record has a value. */
  readonly optional?: readonly string[];
  /** Names in the record by names in the request. */
  readonly named?: Readonly<Record<string, string>>;
}

/** Of all members together: `different` if one is, else `uncompared` if one is. */
function together(comparisons: readonly Comparison[]): Comparison {
  if (comparisons.includes("different")) return "different";
  return comparisons.includes("uncompared") ? "uncompared" : "equal";
}

/**
 * Compares every member of a request with the vendor's record. Lists are compared element by element, objects member by
 * member; what only the record has is not looked at.
 */
export function compareMembers(
  sent: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
  { writeOnly = [], optional = [], named = {} }: MemberRules = {},
): Comparison {
  const foundAs = (name: string): unknown => {
    const other = named[name] ?? name;
    return Object.hasOwn(found, other) ? found[other] : undefined;
  };
  const isLeftOut = (name: string) =>
    writeOnly.includes(name) || (optional.includes(name) && (foundAs(name) ?? null) === null);
  const compared = Object.entries(sent).filter(([name]) => !isLeftOut(name));
  return together(compared.map(([name, value]) => compareValues(value, foundAs(name))));
}

/** Compares any two values of exactly parsed JSON. */
export function compareValues(sent: unknown, found: unknown): Comparison {
  if (Array.isArray(sent) && Array.isArray(found)) {
    if (sent.length !== found.length) return "different";
    return together(sent.map((value, index) => compareValues(value, found[index])));
  }
  const scalar = sameScalar(sent, found);
  if (scalar !== "uncompared" || !isRecord(sent) || !isRecord(found)) return scalar;
  return compareMembers(sent, found);
}
