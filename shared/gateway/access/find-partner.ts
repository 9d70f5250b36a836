import { orUnavailable } from "../../core/unavailable.ts";
import type { Partner } from "../model/partner.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";

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
