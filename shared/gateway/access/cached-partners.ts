import type { Clock } from "../../core/clock.ts";
import { RecentCopies } from "../../core/recent-copies.ts";
import type { Partner } from "../model/partner.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";

/** Partners by copies that are at most one second old. Keys are always read: a revoked one is refused at once. */
export function cachedPartners<Reader extends Pick<PartnerReader, "findPartner">>(partners: Reader, clock: Clock) {
  const copies = new RecentCopies<Partner>(clock);
  return {
    ...partners,
    findPartner: (partnerId: string) => copies.find(partnerId, () => partners.findPartner(partnerId)),
  };
}
