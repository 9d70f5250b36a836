import { firstHeader, type HttpHeaders } from "./headers.ts";

/** About three centuries; `Date` cannot represent the sum for much larger values. */
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
 * The `Retry-After` of an answer, in seconds from now. A date is relative to the answer's own `Date` where it has one:
 * measured by a clock that differs, the floor would be too short or too long.
 *
 * @param now epoch milliseconds by the gateway's clock
 */
export function answeredRetryAfter(headers: HttpHeaders, now: number): number | undefined {
  const theirs = Date.parse(firstHeader(headers, "date") ?? "");
  return retryAfterSeconds(firstHeader(headers, "retry-after"), Number.isNaN(theirs) ? now : theirs);
}
