import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * RFC 9110, section 11.4: the scheme is case-insensitive, one blank or more follow, and blanks around are ignored. The token is
 * case-sensitive.
 */
const form = /^[ \t]*[Bb][Ee][Aa][Rr][Ee][Rr][ \t]+(rxg|rxs)_([A-Za-z0-9]{4,64})_([A-Za-z0-9]{32,128})[ \t]*$/;

const kinds = { rxg: "key", rxs: "session" } as const;

export interface BearerToken {
  readonly kind: "key" | "session";
  /** Of the key or the session: no secret. */
  readonly id: string;
  readonly secret: string;
}

/** The API key `rxg_<id>_<secret>` or the portal session `rxs_<id>_<secret>` of an `Authorization` header. */
export function readBearerToken(authorization: string | undefined): BearerToken | undefined {
  const [, prefix, id, secret] = form.exec(authorization ?? "") ?? [];
  if (id === undefined || secret === undefined) return undefined;
  return { kind: prefix === "rxs" ? kinds.rxs : kinds.rxg, id, secret };
}

/** A new id and secret, with the digest that alone is stored. */
export function createSecret(): { readonly id: string; readonly secret: string; readonly secretSha256: string } {
  const secret = randomBytes(32).toString("hex");
  return { id: randomBytes(6).toString("hex"), secret, secretSha256: sha256(secret).toString("hex") };
}

/** Compares in constant time. @param secretSha256 as it is stored; without one, nothing is equal */
export function isSecret(secret: string, secretSha256: string | undefined): boolean {
  const presented = sha256(secret);
  const stored = Buffer.from(secretSha256 ?? "", "hex");
  return stored.length === presented.length && timingSafeEqual(stored, presented);
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
