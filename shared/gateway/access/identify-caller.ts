import { Problem } from "../../core/problem.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Partner } from "../model/partner.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";

/**
 * Refuses a request with more than one `Authorization` header, equal ones included: readers disagree about which counts,
 * and API Gateway may have cached the authorizer's answer for a request with one.
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

/**
 * Reads the partner of a call before anything is sent. A store that fails is no evidence that the partner is unknown.
 *
 * @throws Problem 503 `not-sent`
 */
export async function findPartner(partners: PartnerReader, partnerId: string): Promise<Partner | undefined> {
  return await orUnavailable(partners.findPartner(partnerId), {
    name: "directory-unavailable",
    detail: "The grants of this key could not be read. Nothing was sent; try again.",
  });
}
