import type { AttributeValue } from "@aws-sdk/client-dynamodb";

/** An item in DynamoDB's JSON. */
export type WireItem = Readonly<Record<string, AttributeValue>>;

/** A list or a map takes this in addition to its elements. */
const collectionBytes = 3;
/** Each element of a list, and each pair of a map. */
const elementBytes = 1;

/**
 * The size of an item in bytes, names included, by DynamoDB's rules.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function itemSize(item: WireItem): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueSize(value), 0);
}

function valueSize({ S, N, B, BOOL, NULL, SS, NS, BS, L, M }: AttributeValue): number {
  if (S !== undefined) return Buffer.byteLength(S);
  if (N !== undefined) return numberSize(N);
  if (B !== undefined) return binarySize(B);
  if (BOOL !== undefined || NULL !== undefined) return 1;
  if (SS !== undefined) return sum(SS, (text) => Buffer.byteLength(text));
  if (NS !== undefined) return sum(NS, numberSize);
  if (BS !== undefined) return sum(BS, binarySize);
  if (L !== undefined) return collectionBytes + sum(L, (one) => elementBytes + valueSize(one));
  if (M !== undefined) return collectionBytes + Object.keys(M).length * elementBytes + itemSize(M);
  throw new TypeError("The attribute has no type of DynamoDB.");
}

/**
 * "About 1 byte per two significant digits, plus 1 byte", and 1 more for a negative number. Zeros at either end are no
 * significant digits.
 */
function numberSize(text: string): number {
  const [mantissa = ""] = text.toLowerCase().split("e");
  const digits = mantissa.replace(/[-+.]/g, "").replace(/^0+|0+$/g, "");
  return 1 + Math.ceil(digits.length / 2) + (text.startsWith("-") ? 1 : 0);
}

/** On the wire a binary value is base64. */
function binarySize(value: Uint8Array | string): number {
  return typeof value === "string" ? Buffer.byteLength(value, "base64") : value.length;
}

function sum<One>(list: readonly One[], of: (one: One) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
