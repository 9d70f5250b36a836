import { parseDateTime } from "./date-time.ts";
import { isInstant } from "./instant.ts";

/** No time in Unix seconds is as large before the year 5138: milliseconds. */
const minMilliseconds = 1e11;

/**
 * Reads a time as senders of webhooks write it: Unix seconds or milliseconds, as a number or a text, or RFC 3339.
 *
 * @returns epoch milliseconds; `undefined` for anything else, and for a time that RFC 3339 cannot express
 */
export function readInstant(value: unknown): number | undefined {
  const time = typeof value === "string" ? readText(value) : readNumber(value);
  return isInstant(time) && time > 0 ? time : undefined;
}

function readText(text: string): number | undefined {
  return /^\d{1,20}(?:\.\d{1,20})?$/.test(text) ? readNumber(Number(text)) : parseDateTime(text);
}

function readNumber(value: unknown): number | undefined {
  if (typeof value !== "number") return undefined;
  return Math.round(value >= minMilliseconds ? value : value * 1000);
}
