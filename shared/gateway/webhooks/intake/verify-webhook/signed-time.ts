import type { VerificationFailure } from "./scheme.ts";

/** Unix seconds as a sender signs them. */
export function isSignedTime(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,12}$/.test(text);
}

/**
 * Compares a signed time with the gateway's clock: an old request may be a replay, and a time far ahead would stay
 * valid for as long.
 *
 * @param now epoch milliseconds
 */
export function checkTime(text: string, now: number, toleranceSeconds: number): VerificationFailure | undefined {
  const ahead = Number(text) - now / 1000;
  if (ahead > toleranceSeconds) return "timestamp-ahead";
  return ahead < -toleranceSeconds ? "stale-timestamp" : undefined;
}
