import { createHash, timingSafeEqual } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import type { Caller } from "../../http/messages.ts";
import { type ApiKey, isKeyValid } from "../model/partner.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { RefusedKey } from "./refused-key.ts";

/**
 * RFC 9110, section 11.4: the scheme is case-insensitive, one blank or more follow, and blanks around are ignored. The key is
 * case-sensitive.
 */
const form = /^[ \t]*[Bb][Ee][Aa][Rr][Ee][Rr][ \t]+rxg_([A-Za-z0-9]{4,64})_([A-Za-z0-9]{32,128})[ \t]*$/;

export interface AuthorizeKeyDependencies {
  readonly partners: PartnerReader;
  readonly clock: Pick<Clock, "now">;
  /** Receives each refusal with its reason, which the caller does not. */
  readonly logRefused: (refusal: RefusedKey, source: string | undefined) => void;
}

/**
 * Identifies the caller by the `Authorization` header.
 *
 * The function returns `undefined` for a malformed header, an unknown, expired or revoked key, and a wrong secret, and
 * does not reveal which it was. It identifies a suspended partner, too: the functions refuse its calls with 403, and
 * accept them again without the minute for which API Gateway caches an answer. It throws when partners cannot be read.
 */
export function createAuthorizeKey({ partners, clock, logRefused }: AuthorizeKeyDependencies) {
  const check = async (authorization: string | undefined): Promise<Caller | RefusedKey> => {
    const [, keyId, secret] = form.exec(authorization ?? "") ?? [];
    if (keyId === undefined || secret === undefined) return { reason: "malformed" };
    const key = await partners.findKey(keyId);
    const presented = createHash("sha256").update(secret).digest();
    const stored = Buffer.from(key?.secretSha256 ?? "", "hex");
    const isEqual = stored.length === presented.length && timingSafeEqual(stored, presented);
    if (key === undefined) return { reason: "unknown-key" };
    if (!isEqual) return { reason: "wrong-secret", keyId };
    if (!isKeyValid(key, clock.now())) return { reason: invalidBecause(key), keyId };
    const partner = await partners.findPartner(key.partnerId);
    return partner === undefined ? { reason: "unknown-partner", keyId } : { partnerId: partner.id, keyId };
  };
  /** @param source the address that sent the request */
  return async (authorization: string | undefined, source?: string): Promise<Caller | undefined> => {
    const found = await check(authorization);
    if ("partnerId" in found) return found;
    logRefused(found, source);
    return undefined;
  };
}

function invalidBecause({ status }: ApiKey): "revoked" | "expired" {
  return status === "revoked" ? "revoked" : "expired";
}
