import { createHmac, hkdfSync } from "node:crypto";

/** Two caches behind one token endpoint can hand out two dead tokens in turn; more than a few are never in use. */
const maxRemembered = 8;

/** Names a token without telling it: 128 bits, keyed by the connection's pepper, so that the table alone gives nothing. */
export function tokenFingerprint(token: string, pepper: string): string {
  const key = Buffer.from(hkdfSync("sha256", pepper, "", "rx-gateway/refused-token/1", 32));
  return createHmac("sha256", key).update(token).digest().subarray(0, 16).toString("base64url");
}

/** The refused tokens with one more, the latest first; the oldest of too many is forgotten. */
export function withRefused(refused: readonly string[], fingerprint: string): readonly string[] {
  return [fingerprint, ...refused.filter((other) => other !== fingerprint)].slice(0, maxRemembered);
}
