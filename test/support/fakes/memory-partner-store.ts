import type { ApiKey, Partner } from "../../../shared/gateway/model/partner.ts";
import type { PartnerReader } from "../../../shared/gateway/ports/partner-reader.ts";
import type { PartnerStore } from "../../../shared/gateway/ports/partner-store.ts";

/** Partners and keys in memory, under the same rules as the adapter's conditional writes. */
export function memoryPartnerStore(...initial: readonly Partner[]): PartnerStore & PartnerReader {
  const partners = new Map(initial.map((partner) => [partner.id, partner]));
  const keys = new Map<string, ApiKey>();
  return {
    findKey: async (id) => keys.get(id),
    findPartner: async (id) => partners.get(id),
    listPartners: async () => [...partners.values()],
    async addPartner(partner) {
      if (partners.has(partner.id)) return false;
      partners.set(partner.id, partner);
      return true;
    },
    async addKey(key) {
      if (keys.has(key.id)) return false;
      keys.set(key.id, key);
      return true;
    },
    async revokeKey(id) {
      const key = keys.get(id);
      if (key === undefined) return false;
      keys.set(id, { ...key, status: "revoked" });
      return true;
    },
  };
}
