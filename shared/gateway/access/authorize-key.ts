import { createHash, timingSafeEqual } from "node:crypto";
import type { Caller } from "../../http/messages.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";

/** RFC 9110, section 11.4: the scheme is case-insensitive, one blank or more follow, and blanks around are ignored. */
const form = /^[ \t]*Bearer[ \t]+rxg_([A-Za-z0-9]{4,64})_([A-Za-z0-9]{32,128})[ \t]*$/i;

/**
 * Identifies the caller by the `Authorization` header.
 *
 * The function returns `undefined` for a malformed header, an unknown or revoked key, a wrong secret, and a suspended
 * partner, and does not reveal which it was. It throws when partners cannot be read.
 */
export function createAuthorizeKey(
  partners: PartnerReader,
): (authorization: string | undefined) => Promise<Caller | undefined> {
  return async (authorization) => {
    const [, keyId, secret] = form.exec(authorization ?? "") ?? [];
    if (keyId === undefined || secret === undefined) return undefined;
    const key = await partners.findKey(keyId);
    const presented = createHash("sha256").update(secret).digest();
    const stored = Buffer.from(key?.secretSha256 ?? "", "hex");
    if (stored.length !== presented.length || !timingSafeEqual(stored, presented)) return undefined;
    if (key === undefined || key.status !== "active") return undefined;
    const partner = await partners.findPartner(key.partnerId);
    return partner?.status === "active" ? { partnerId: partner.id, keyId } : undefined;
  };
}
