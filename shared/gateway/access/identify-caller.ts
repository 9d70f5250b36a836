import { forbidden, Problem } from "../../core/problem.ts";
import { orUnavailable, type Unavailable } from "../../core/unavailable.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Caller } from "../../http/messages.ts";
import type { ApiKey, Partner } from "../model/partner.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";

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
 *
 * @throws the store's error
 */
export async function readCaller(partners: PartnerReader, caller: Caller | undefined): Promise<KnownCaller> {
  if (caller === undefined) return { key: undefined, partner: undefined };
  const [key, partner] = await Promise.all([partners.findKey(caller.keyId), partners.findPartner(caller.partnerId)]);
  return { key, partner };
}

/**
 * The partner that may make the request.
 *
 * @throws Problem 403 for a suspended partner, 401 for a revoked key
 */
export function requireActive({ key, partner }: KnownCaller): Partner {
  if (partner?.status !== "active") throw forbidden("This partner may not call the gateway.");
  // The authorizer has found the key, and a revoked one keeps its record: one without a record is no revoked one.
  if (key?.status === "revoked") throw unauthorized("This key was revoked.");
  return partner;
}

function unauthorized(detail: string): Problem {
  return new Problem({ status: 401, name: "unauthorized", title: "Unauthorized", detail });
}

/** The failure of a read of the directory before a call is sent: it is no evidence that the partner is unknown. */
export const directoryUnavailable: Unavailable = {
  name: "directory-unavailable",
  detail: "The grants of this key could not be read. Nothing was sent; try again.",
};

/**
 * Reads the partner of a queued call before anything is sent.
 *
 * @throws Problem 503 `not-sent`
 */
export async function findPartner(partners: PartnerReader, partnerId: string): Promise<Partner | undefined> {
  return await orUnavailable(partners.findPartner(partnerId), directoryUnavailable);
}
