import { compareDecimals, plainDecimal } from "../core/exact-decimal.ts";
import type { JsonNode } from "../core/json-node.ts";
import { elementsOf, type JsonText, memberOf, rawOf } from "../core/json-span.ts";

/**
 * How a field of a vendor's answer is read into a field of a unified resource. A value of another form is null: nothing is
 * guessed.
 * - `id`: a text, or the digits of a number as they are written; null where it is empty.
 * - `text`: as `id`, empty texts included.
 * - `decimal`: the digits as they are written, whether the vendor sends a text or a number; an exponent is written out.
 * - `integer`: a whole number or its digits, such as `2` or `2.0`. `flag`: true or false.
 * - `month-day-year`: `MM/DD/YYYY`, as `YYYY-MM-DD`.
 * - `verbatim`: a text, number, boolean or null as it is; a number with more digits than a double keeps is their text.
 */
export type FieldKind = "id" | "text" | "decimal" | "integer" | "flag" | "month-day-year" | "verbatim";

/** One field of a vendor's answer: its pointer (RFC 6901) from the element or the body that has it, and how it is read. */
export interface MappedField {
  readonly from: string;
  readonly as: FieldKind;
}

export type MappedValue = string | number | boolean | null;

interface Readings extends Record<FieldKind, MappedValue> {
  id: string | null;
  text: string | null;
  decimal: string | null;
  integer: number | null;
  flag: boolean | null;
  "month-day-year": string | null;
  verbatim: MappedValue;
}

/** The values of a table of fields. */
export type MappedValues<Fields extends Readonly<Record<string, MappedField>>> = {
  readonly [Name in keyof Fields]: Readings[Fields[Name]["as"]];
};

/** Reads every field of a table below one value of the answer. */
export function readFields<const Fields extends Readonly<Record<string, MappedField>>>(
  text: JsonText,
  node: JsonNode | undefined,
  fields: Fields,
): MappedValues<Fields> {
  const entries = Object.entries(fields).map(([name, field]) => [name, readField(text, node, field)] as const);
  return Object.fromEntries(entries) as MappedValues<Fields>;
}

/** The elements of the list that a pointer names; none where there is no list. */
export function listAt(text: JsonText, pointer: string): readonly JsonNode[] {
  return elementsOf(nodeAt(text.root, pointer));
}

/** The value that a pointer of plain member names leads to. */
export function nodeAt(root: JsonNode | undefined, pointer: string): JsonNode | undefined {
  const names = pointer.split("/").slice(1);
  return names.reduce((node, name) => node && memberOf(node, name), root);
}

function readField(text: JsonText, root: JsonNode | undefined, { from, as }: MappedField): MappedValue {
  const node = nodeAt(root, from);
  return node === undefined ? null : readers[as](node, Buffer.from(rawOf(text, node)).toString("utf8"));
}

/** @param raw the value as it is written */
type Reader = (node: JsonNode, raw: string) => MappedValue;

const textOf: Reader = ({ type, value }, raw) => {
  if (type === "string") return String(value);
  return type === "number" ? raw : null;
};

function decimalOf(node: JsonNode, raw: string): string | null {
  const text = textOf(node, raw);
  return typeof text === "string" ? (plainDecimal(text) ?? null) : null;
}

const readers: Readonly<Record<FieldKind, Reader>> = {
  text: textOf,
  id: (node, raw) => textOf(node, raw) || null,
  decimal: decimalOf,
  integer: (node, raw) => {
    const decimal = decimalOf(node, raw);
    if (decimal === null || !Number.isSafeInteger(Number(decimal)) || !isExact(decimal)) return null;
    // Zero has no sign.
    return Number(decimal) + 0;
  },
  flag: ({ type, value }) => (type === "boolean" ? value === true : null),
  "month-day-year": (node, raw) => dateOf(textOf(node, raw)),
  verbatim: ({ type, value }, raw) => (type === "number" && !isExact(raw) ? raw : (value ?? null)),
};

/** Whether a double has every digit of a number. */
function isExact(raw: string): boolean {
  const [written, kept] = [raw, String(Number(raw))].map(plainDecimal);
  return written !== undefined && kept !== undefined && compareDecimals(written, kept) === 0;
}

/** @returns null for a text of another form, and for a day that does not exist */
function dateOf(text: MappedValue): string | null {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(String(text)) ?? [];
  if (month === undefined || day === undefined || year === undefined) return null;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}
