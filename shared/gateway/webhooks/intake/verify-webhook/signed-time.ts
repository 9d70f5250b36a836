import type { RefusalReason } from "./refusal-reason.ts";

/** Unix seconds as a sender signs them. */
export function isSignedTime(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,12}$/.test(text);
}

/**
 * Holds a signed time against our clock: what is too old may have been caught and sent again, and a time too far ahead
 * would stay good for as long.
 *
 * @param now epoch milliseconds
 */
export function checkTime(text: string, now: number, toleranceSeconds: number): RefusalReason | undefined {
  const ahead = Number(text) - now / 1000;
  if (ahead > toleranceSeconds) return "timestamp-ahead";
  return ahead < -toleranceSeconds ? "stale-timestamp" : undefined;
}
