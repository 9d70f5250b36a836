import { apiKey, partner } from "../gateway/model/partner.ts";
import type { PartnerReader } from "../gateway/ports/partner-reader.ts";
import type { Table } from "./records/table.ts";

/** Where a key is found. Its secret is no part of it. */
export const keyOfApiKey = (id: string) => ({ pk: `key#${id}`, sk: "key" });

/** All partners are in one partition, so that one query lists them. */
export const keyOfPartner = (id: string) => ({ pk: "partner", sk: id });

/** Partners and keys in the table `directory`. Reads are consistent: a replica that lags may have a revoked key. */
export function dynamoPartnerReader(directory: Pick<Table, "get">): PartnerReader {
  return {
    async findKey(id) {
      const item = await directory.get(keyOfApiKey(id));
      return item && apiKey.read({ ...item, id });
    },
    async findPartner(id) {
      const item = await directory.get(keyOfPartner(id));
      return item && partner.read({ ...item, id });
    },
  };
}
