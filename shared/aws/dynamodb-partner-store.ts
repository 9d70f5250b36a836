import { partner } from "../gateway/model/partner.ts";
import type { PartnerStore } from "../gateway/ports/partner-store.ts";
import { keyOfApiKey, keyOfPartner } from "./dynamodb-partner-reader.ts";
import { absent, exists } from "./records/conditions.ts";
import { schemaVersion } from "./records/layout.ts";
import type { Table } from "./records/table.ts";

/** Writes the partners and keys that `dynamoPartnerReader` reads. */
export function dynamoPartnerStore(directory: Table): PartnerStore {
  return {
    async listPartners() {
      const items = await directory.query({ partition: ["pk", keyOfPartner("").pk] });
      return items.map((item) => partner.read({ ...item, id: item.sk }));
    },
    addPartner: ({ id, ...attributes }) =>
      directory.put({ ...keyOfPartner(id), v: schemaVersion, ...attributes }, absent("pk")),
    addKey: ({ id, ...attributes }) =>
      directory.put({ ...keyOfApiKey(id), v: schemaVersion, ...attributes }, absent("pk")),
    revokeKey: async (id) =>
      (await directory.update(keyOfApiKey(id), { set: { status: "revoked" } }, exists("pk"))) !== undefined,
  };
}
