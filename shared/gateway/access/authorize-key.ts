import { createHash, timingSafeEqual } from "node:crypto";
import { Problem } from "../../core/problem.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Caller } from "../../http/messages.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";

/** RFC 9110, section 11.4: the scheme in any letter case, then one blank or more; blanks around a value are no part of it. */
const form = /^[ \t]*Bearer[ \t]+rxg_([A-Za-z0-9]{4,64})_([A-Za-z0-9]{32,128})[ \t]*$/i;

/**
 * Tells who calls from an `Authorization` header.
 *
 * @returns `undefined` for a header that is not of the form, an unknown or revoked key, a wrong secret, or a partner
 *   that is disabled; which of them it was is nobody's business outside
 * @throws when the directory cannot be read
 */
export async function authorizeKey(
  directory: PartnerReader,
  authorization: string | undefined,
): Promise<Caller | undefined> {
  const [, keyId, secret] = form.exec(authorization ?? "") ?? [];
  if (keyId === undefined || secret === undefined) return undefined;
  const key = await directory.findKey(keyId);
  const presented = createHash("sha256").update(secret).digest();
  const stored = Buffer.from(key?.secretSha256 ?? "", "hex");
  if (stored.length !== presented.length || !timingSafeEqual(stored, presented)) return undefined;
  if (key === undefined || key.status !== "active") return undefined;
  const partner = await directory.findPartner(key.partnerId);
  return partner?.status === "active" ? { partnerId: partner.id, keyId } : undefined;
}

/**
 * Refuses a request with more than one `Authorization`, also where they are equal: nobody can say which counts. The
 * authorizer's answer may be one that API Gateway kept from a request with one.
 *
 * @throws Problem 401
 */
export function refuseSecondAuthorization(headers: HttpHeaders): void {
  if ((headers["authorization"]?.length ?? 0) < 2) return;
  throw new Problem({
    status: 401,
    name: "unauthorized",
    title: "Unauthorized",
    detail: "Send one Authorization header: 'Bearer rxg_<keyId>_<secret>'. There is more than one.",
  });
}
