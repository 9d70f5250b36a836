import { parseDateTime } from "../core/date-time.ts";

/** How a member of a request compares with that of a vendor's record. */
export type Comparison = "equal" | "different" | "uncompared";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const decimal = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Compares two values of exactly parsed JSON (`parseExactJson`): numbers as exact decimals, also where one of them is
 * written as a text; UUIDs without case; times of RFC 3339 as the instants that they name; any other text as it is. Null,
 * an absent value, and values of different types are not compared.
 */
export function sameScalar(sent: unknown, found: unknown): Comparison {
  if (sent === null || found === null || sent === undefined || found === undefined) return "uncompared";
  if (typeof sent === "boolean" && typeof found === "boolean") return sent === found ? "equal" : "different";
  const [one, other] = [numberText(sent), numberText(found)];
  if (one !== undefined || other !== undefined) return compareNumbers(one ?? sent, other ?? found);
  if (typeof sent !== "string" || typeof found !== "string") return "uncompared";
  return sent === found || sameUuid(sent, found) || sameInstant(sent, found) ? "equal" : "different";
}

/** The source text of a JSON number, also of one that the parser keeps as it is written. */
function numberText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const text = isRaw(value) ? JSON.stringify(value) : undefined;
  return text !== undefined && decimal.test(text) ? text : undefined;
}

/** In Node 24, but not yet declared in TypeScript's library. */
const { isRawJSON: isRaw } = JSON as unknown as { readonly isRawJSON: (value: unknown) => boolean };

function compareNumbers(one: unknown, other: unknown): Comparison {
  if (typeof one !== "string" || typeof other !== "string") return "uncompared";
  const [left, right] = [canonicalDecimal(one), canonicalDecimal(other)];
  if (left === undefined || right === undefined) return "uncompared";
  return left === right ? "equal" : "different";
}

/**
 * The one form of each number: its digits without zeros at either end, and a power of ten. `30.0`, `30` and `3e1` have the
 * same.
 *
 * @returns `undefined` for a text that is no decimal number
 */
export function canonicalDecimal(text: string): string | undefined {
  const parts = decimal.exec(text.trim());
  if (parts === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  const power = Number(exponent) - fraction.length + (digits.length - significant.length);
  return `${sign}${significant}e${power}`;
}

function sameUuid(one: string, other: string): boolean {
  return uuid.test(one) && one.toLowerCase() === other.toLowerCase();
}

function sameInstant(one: string, other: string): boolean {
  const at = parseDateTime(one);
  return at !== undefined && at === parseDateTime(other) && !hasMicroseconds(one) && !hasMicroseconds(other);
}

const hasMicroseconds = (text: string): boolean => /\.\d{3}\d*[1-9]/.test(text);
