import type { Partner, PartnerDirectory } from "../../shared/gateway/ports/partner-directory.ts";

/** Partners in memory; `put` changes one. They have no keys. */
export function memoryPartnerDirectory(...initial: readonly Partner[]) {
  const partners = new Map(initial.map((partner) => [partner.id, partner]));
  const directory: PartnerDirectory = {
    findKey: async () => undefined,
    findPartner: async (id) => partners.get(id),
  };
  return { ...directory, put: (partner: Partner) => void partners.set(partner.id, partner) };
}
