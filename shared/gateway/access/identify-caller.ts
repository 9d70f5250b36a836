import { forbidden, Problem } from "../../core/problem.ts";
import { orUnavailable, type Unavailable } from "../../core/unavailable.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Caller } from "../../http/messages.ts";
import { type ApiKey, isKeyValid, type Partner } from "../model/partner.ts";
import type { PortalSession } from "../model/portal-session.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { PortalSessionReader } from "../ports/portal-session-store.ts";
import { refuseSession, requireSession } from "./check-session.ts";

/**
 * Refuses a request with more than one `Authorization` header, equal ones included: readers disagree about which counts,
 * and API Gateway may have cached the authorizer's answer for a request with one.
 *
 * @throws Problem 401
 */
export function refuseSecondAuthorization(headers: HttpHeaders): void {
  if ((headers["authorization"]?.length ?? 0) < 2) return;
  throw unauthorized("Send one Authorization header: 'Bearer rxg_<keyId>_<secret>'. There is more than one.");
}

/** A request's key and partner as the directory has them. */
interface KnownCaller {
  readonly key: ApiKey | undefined;
  readonly partner: Partner | undefined;
}

/**
 * Reads the key and the partner of a request, in one batch where the store has one: API Gateway's copy of the
 * authorizer's answer may be a minute old.
 */
async function readCaller(
  partners: PartnerReader,
  caller: Pick<Caller, "keyId" | "partnerId"> | undefined,
): Promise<KnownCaller> {
  if (caller === undefined) return { key: undefined, partner: undefined };
  const [key, partner] = await Promise.all([partners.findKey(caller.keyId), partners.findPartner(caller.partnerId)]);
  return { key, partner };
}

/**
 * The partner that may make the request.
 *
 * @throws Problem 403 for a suspended or deleted partner, 401 for a revoked or expired key
 */
export function requireActive({ key, partner }: KnownCaller, now: number): Partner {
  if (partner?.status === "suspended") throw forbidden("This partner is suspended: its calls are refused.");
  if (partner === undefined) throw forbidden("This partner may not call the gateway.");
  // The authorizer has found the key, and a revoked one keeps its record: one without a record is no revoked one.
  if (key?.status === "revoked") throw unauthorized("This key was revoked.");
  if (key !== undefined && !isKeyValid(key, now)) throw unauthorized("This key has expired.");
  return partner;
}

/** Who makes a request to a route that portal sessions may use. */
export interface ActiveCaller {
  readonly partner: Partner;
  readonly session: PortalSession | undefined;
}

/**
 * The partner that may make the request, by its key or by a portal session of it, read in one batch.
 *
 * @throws Problem 403 for a suspended or deleted partner, 401 for a revoked or expired key and for a session that has ended,
 *   as it has with any change of its partner; the stores' errors
 */
export async function requireActiveCaller(
  { partners, sessions }: { readonly partners: PartnerReader; readonly sessions: PortalSessionReader },
  caller: Caller | undefined,
  now: number,
): Promise<ActiveCaller> {
  if (caller?.session === undefined) {
    return { partner: requireActive(await readCaller(partners, caller), now), session: undefined };
  }
  const [known, found] = await Promise.all([readCaller(partners, caller), sessions.findSession(caller.session.id)]);
  // First, so that a function says of an ended session what the authorizer says.
  const session = requireSession({ ...known, session: found }, now);
  return { partner: requireActive(known, now), session };
}

function unauthorized(detail: string): Problem {
  return new Problem({ status: 401, name: "unauthorized", title: "Unauthorized", detail });
}

/** The failure of a read of the directory before a call is sent: it is no evidence that the partner is unknown. */
const directoryUnavailable: Unavailable = {
  name: "directory-unavailable",
  detail: "The grants of this key could not be read. Nothing was sent; try again.",
};

/**
 * Reads the key and the partner of a call to a vendor before anything is sent.
 *
 * @throws Problem 403 for a portal session, 503 `not-sent` when they cannot be read
 */
export async function findCaller(partners: PartnerReader, caller: Caller | undefined): Promise<KnownCaller> {
  refuseSession(caller);
  return await orUnavailable(readCaller(partners, caller), directoryUnavailable);
}

/**
 * Reads the partner and the key that made a queued call before anything is sent.
 *
 * @throws Problem 503 `not-sent`
 */
export async function findMaker(
  partners: PartnerReader,
  { partnerId, keyId }: { readonly partnerId: string; readonly keyId?: string },
): Promise<KnownCaller> {
  const found = Promise.all([
    partners.findPartner(partnerId),
    keyId === undefined ? undefined : partners.findKey(keyId),
  ]);
  const [partner, key] = await orUnavailable(found, directoryUnavailable);
  return { partner, key };
}
