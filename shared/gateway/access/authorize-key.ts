import { createHash, timingSafeEqual } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import type { Caller } from "../../http/messages.ts";
import { isKeyValid } from "../model/partner.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";

/** RFC 9110, section 11.4: the scheme is case-insensitive, one blank or more follow, and blanks around are ignored. */
const form = /^[ \t]*Bearer[ \t]+rxg_([A-Za-z0-9]{4,64})_([A-Za-z0-9]{32,128})[ \t]*$/i;

export interface AuthorizeKeyDependencies {
  readonly partners: PartnerReader;
  readonly clock: Pick<Clock, "now">;
}

/**
 * Identifies the caller by the `Authorization` header.
 *
 * The function returns `undefined` for a malformed header, an unknown, expired or revoked key, and a wrong secret, and
 * does not reveal which it was. It identifies a suspended partner, too: the functions refuse its calls with 403, and
 * accept them again without the minute for which API Gateway caches an answer. It throws when partners cannot be read.
 */
export function createAuthorizeKey({
  partners,
  clock,
}: AuthorizeKeyDependencies): (authorization: string | undefined) => Promise<Caller | undefined> {
  return async (authorization) => {
    const [, keyId, secret] = form.exec(authorization ?? "") ?? [];
    if (keyId === undefined || secret === undefined) return undefined;
    const key = await partners.findKey(keyId);
    const presented = createHash("sha256").update(secret).digest();
    const stored = Buffer.from(key?.secretSha256 ?? "", "hex");
    if (stored.length !== presented.length || !timingSafeEqual(stored, presented)) return undefined;
    if (key === undefined || !isKeyValid(key, clock.now())) return undefined;
    const partner = await partners.findPartner(key.partnerId);
    return partner === undefined ? undefined : { partnerId: partner.id, keyId };
  };
}
