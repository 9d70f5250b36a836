import type { Clock } from "../../core/clock.ts";
import { RecentCopies } from "../../core/recent-copies.ts";
import type { ApiKey, Partner } from "../model/partner.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";

/** Partners by copies that are at most one second old. */
export function cachedPartners<Reader extends Pick<PartnerReader, "findPartner">>(partners: Reader, clock: Clock) {
  const copies = new RecentCopies<Partner>(clock);
  return {
    ...partners,
    findPartner: (partnerId: string) => copies.find(partnerId, () => partners.findPartner(partnerId)),
  };
}

/** Keys by copies that are at most one second old: a revoked one is refused within it. */
export function cachedKeys<Reader extends Pick<PartnerReader, "findKey">>(partners: Reader, clock: Clock) {
  const copies = new RecentCopies<ApiKey>(clock);
  return {
    ...partners,
    findKey: (keyId: string) => copies.find(keyId, () => partners.findKey(keyId)),
  };
}
