import { createHmac, hkdfSync } from "node:crypto";
import type { RefusedToken } from "../model/token-record.ts";

/** Two caches behind one token endpoint can hand out two dead tokens in turn; more than a few are never in use. */
const maxRemembered = 8;

/**
 * How long a refusal keeps a token out of use. A vendor that caches its token answers hands a token out for hours, and
 * a single 401 can be a mistake of the vendor's: after this time the token is tried once more (docs/adr/0011).
 */
export const refusalMs = 10 * 60_000;

/** Names a token without telling it: 128 bits, keyed by the connection's pepper, so that the table alone gives nothing. */
export function tokenFingerprint(token: string, pepper: string): string {
  const key = Buffer.from(hkdfSync("sha256", pepper, "", "rx-gateway/refused-token/1", 32));
  return createHmac("sha256", key).update(token).digest().subarray(0, 16).toString("base64url");
}

/** The refused tokens with one more, the latest first; the oldest of too many is forgotten. */
export function withRefused(refused: readonly RefusedToken[], one: RefusedToken): readonly RefusedToken[] {
  return [one, ...refused.filter(({ fingerprint }) => fingerprint !== one.fingerprint)].slice(0, maxRemembered);
}

/** Whether a refusal still keeps its token out of use. One from far in the future is a broken clock's: it does not. */
export function isInForce(at: number, now: number): boolean {
  return Math.abs(now - at) < refusalMs;
}
