import { firstHeader, type HttpHeaders } from "./headers.ts";

/** About three centuries: a number with more digits means the same, and stays a number that dates can be made of. */
const maxSeconds = 9_999_999_999;

/**
 * Reads `Retry-After` (RFC 9110, section 10.2.3) in both its forms.
 *
 * @param now epoch milliseconds
 * @returns seconds from now, never below 0; `undefined` when the header is absent or cannot be read
 */
export function retryAfterSeconds(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d+$/.test(text)) return Math.min(Number(text), maxSeconds);
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - now) / 1000);
}

/**
 * The `Retry-After` of an answer, in seconds from now. A date is by the clock of who wrote it, which `Date` shows where
 * the answer has one: between two clocks that differ, a floor would be cut or stretched.
 *
 * @param now ours, in epoch milliseconds
 */
export function answeredRetryAfter(headers: HttpHeaders, now: number): number | undefined {
  const theirs = Date.parse(firstHeader(headers, "date") ?? "");
  return retryAfterSeconds(firstHeader(headers, "retry-after"), Number.isNaN(theirs) ? now : theirs);
}
