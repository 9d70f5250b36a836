import { createHmac, hkdfSync } from "node:crypto";
import type { RefusedToken } from "../model/token-record.ts";

/** Two caches behind one token endpoint can give two revoked tokens in turn; there are never more than a few. */
const maxRemembered = 8;

/**
 * How long a refused token is not used, in milliseconds. A vendor that caches its token answers gives one token for
 * hours, and a single 401 can be a mistake of the vendor's: after this time the token is tried again (`docs/adr/0011-refused-tokens.md`).
 */
export const refusalMs = 10 * 60_000;

/** Identifies a token without revealing it: 128 bits, keyed by the connection's pepper, so that the table alone reveals nothing. */
export function tokenFingerprint(token: string, pepper: string): string {
  const key = Buffer.from(hkdfSync("sha256", pepper, "", "rx-gateway/refused-token/1", 32));
  return createHmac("sha256", key).update(token).digest().subarray(0, 16).toString("base64url");
}

/** The refused tokens with one more, the latest first; the oldest of too many is dropped. */
export function withRefused(refused: readonly RefusedToken[], one: RefusedToken): readonly RefusedToken[] {
  return [one, ...refused.filter(({ fingerprint }) => fingerprint !== one.fingerprint)].slice(0, maxRemembered);
}

/** The refused tokens with one whose refusal is over, because the vendor accepts it: the list is never empty then. */
export function withAccepted(refused: readonly RefusedToken[], fingerprint: string): readonly RefusedToken[] {
  return refused.map((one) => (one.fingerprint === fingerprint ? { ...one, at: 0 } : one));
}

/** Whether a refusal is in force. One from far in the future is by a wrong clock, and is not. */
export function isInForce(at: number, now: number): boolean {
  return Math.abs(now - at) < refusalMs;
}
