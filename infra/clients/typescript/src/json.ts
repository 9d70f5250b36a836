import { parse, stringify } from "lossless-json";
import { UnreadableAnswerError } from "./errors.ts";

/** What JSON holds, as `parseJson` reads it. */
export type JsonValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/**
 * Reads JSON. An integer that a `number` cannot hold exactly, beyond 2^53, is a `bigint` with every digit; any other number
 * is a `number`. Of members with one name the last counts, as for `JSON.parse`.
 *
 * @throws UnreadableAnswerError without the text, which may be a patient's
 */
export function parseJson(text: string): JsonValue {
  try {
    return parse(text, undefined, { parseNumber: numberOf, onDuplicateKey: ({ newValue }) => newValue }) as JsonValue;
  } catch {
    throw new UnreadableAnswerError("not-json");
  }
}

/**
 * Writes JSON. A `bigint` is an integer with all its digits.
 *
 * @throws TypeError for what is no JSON, such as a function
 */
export function stringifyJson(value: unknown): string {
  const text = stringify(value);
  if (text === undefined)
    throw new TypeError("A body has to be JSON: an object, a list, a text, a number, true, false or null.");
  return text;
}

const numberPattern = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * The same JSON, with each integer beyond 2^53 as a text of its digits: for clients that read an answer by `JSON.parse`, which
 * rounds them.
 */
export function quoteLargeIntegers(text: string): string {
  let quoted = "";
  let from = 0;
  for (let at = 0; at < text.length; ) {
    if (text[at] === '"') {
      at = endOfString(text, at);
      continue;
    }
    numberPattern.lastIndex = at;
    const [digits] = numberPattern.exec(text) ?? [];
    if (digits === undefined) {
      at += 1;
      continue;
    }
    if (typeof numberOf(digits) === "bigint") {
      quoted += `${text.slice(from, at)}"${digits}"`;
      from = at + digits.length;
    }
    at += digits.length;
  }
  return quoted + text.slice(from);
}

function numberOf(digits: string): number | bigint {
  const value = Number(digits);
  return Number.isSafeInteger(value) || !/^-?\d+$/.test(digits) ? value : BigInt(digits);
}

/** The place behind the string that begins here. */
function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}
