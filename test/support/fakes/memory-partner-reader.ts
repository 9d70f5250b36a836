import type { Partner } from "../../../shared/gateway/model/partner.ts";
import type { PartnerReader } from "../../../shared/gateway/ports/partner-reader.ts";

/** Partners in memory; `put` changes one. They have no keys. */
export function memoryPartnerReader(...initial: readonly Partner[]) {
  const partners = new Map(initial.map((partner) => [partner.id, partner]));
  const directory: PartnerReader = {
    findKey: async () => undefined,
    findPartner: async (id) => partners.get(id),
  };
  return { ...directory, put: (partner: Partner) => void partners.set(partner.id, partner) };
}
