import type { Clock } from "../../core/clock.ts";
import type { Caller } from "../../http/messages.ts";
import { type ApiKey, isKeyValid } from "../model/partner.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { PortalSessionReader } from "../ports/portal-session-store.ts";
import { type BearerToken, isSecret, readBearerToken } from "./bearer-token.ts";
import { findSessionFault } from "./check-session.ts";
import type { RefusedKey } from "./refused-key.ts";

export interface AuthorizeKeyDependencies {
  readonly partners: PartnerReader;
  /** Without it, no portal session is accepted. */
  readonly sessions?: PortalSessionReader;
  readonly clock: Pick<Clock, "now">;
  /** Receives each refusal with its reason, which the caller does not. */
  readonly logRefused: (refusal: RefusedKey, source: string | undefined) => void;
}

/**
 * Identifies the caller by the `Authorization` header: an API key, or a portal session.
 *
 * The function returns `undefined` for a malformed header, an unknown, expired or revoked key or session, and a wrong secret,
 * and does not reveal which it was. It identifies a suspended partner, too: the functions refuse its calls with 403, and
 * accept them again without the minute for which API Gateway caches an answer. It throws when partners cannot be read.
 */
export function createAuthorizeKey(deps: AuthorizeKeyDependencies) {
  const { logRefused } = deps;
  const check = async (token: BearerToken | undefined): Promise<Caller | RefusedKey> => {
    if (token === undefined) return { reason: "malformed" };
    return token.kind === "key" ? await checkKey(deps, token) : await checkSession(deps, token);
  };
  /** @param source the address that sent the request */
  return async (authorization: string | undefined, source?: string): Promise<Caller | undefined> => {
    const found = await check(readBearerToken(authorization));
    if ("partnerId" in found) return found;
    logRefused(found, source);
    return undefined;
  };
}

async function checkKey(
  { partners, clock }: AuthorizeKeyDependencies,
  { id: keyId, secret }: BearerToken,
): Promise<Caller | RefusedKey> {
  const key = await partners.findKey(keyId);
  const isEqual = isSecret(secret, key?.secretSha256);
  if (key === undefined) return { reason: "unknown-key" };
  if (!isEqual) return { reason: "wrong-secret", keyId };
  if (!isKeyValid(key, clock.now())) return { reason: invalidBecause(key), keyId };
  const partner = await partners.findPartner(key.partnerId);
  return partner === undefined ? { reason: "unknown-partner", keyId } : { partnerId: partner.id, keyId };
}

async function checkSession(
  { partners, sessions, clock }: AuthorizeKeyDependencies,
  { id, secret }: BearerToken,
): Promise<Caller | RefusedKey> {
  const session = await sessions?.findSession(id);
  const isEqual = isSecret(secret, session?.secretSha256);
  if (session === undefined) return { reason: "unknown-session" };
  const { partnerId, keyId, actor } = session;
  if (!isEqual) return { reason: "wrong-secret", keyId };
  const [key, partner] = await Promise.all([partners.findKey(keyId), partners.findPartner(partnerId)]);
  if (findSessionFault({ session, key, partner }, clock.now()) !== undefined) return { reason: "ended-session", keyId };
  return { partnerId, keyId, session: { id, ...(actor === undefined ? {} : { actor }) } };
}

function invalidBecause({ status }: ApiKey): "revoked" | "expired" {
  return status === "revoked" ? "revoked" : "expired";
}
