import { apiKey, partner } from "../gateway/model/partner.ts";
import type { PartnerStore } from "../gateway/ports/partner-store.ts";
import { keyOfApiKey, keyOfPartner } from "./dynamodb-partner-reader.ts";
import { above, absent, all, any, atMost, below, exists, isAsSeen } from "./records/conditions.ts";
import { schemaVersion } from "./records/layout.ts";
import type { Table } from "./records/table.ts";

/** The list of a partner's keys: their ids alone. */
const keyOfListed = (partnerId: string, keyId: string) => ({ pk: `keys#${partnerId}`, sk: keyId });

/** No key has an empty id or one with a `#`. */
const keyOfRotations = (partnerId: string) => keyOfListed(partnerId, "#rotations");

/** Writes the partners and keys that `dynamoPartnerReader` reads. */
export function dynamoPartnerStore(directory: Table): PartnerStore {
  return {
    async listPartners() {
      const items = await directory.query({ partition: ["pk", keyOfPartner("").pk] });
      return items.map((item) => partner.read({ ...item, id: item.sk }));
    },
    addPartner: ({ id, ...attributes }) =>
      directory.put({ ...keyOfPartner(id), v: schemaVersion, ...attributes }, absent("pk")),
    async changePartner({ id, revision }, { name, status, grants, purposes }) {
      const set = { name, status, grants, ...(purposes && { purposes }) };
      const change = { set, add: { revision: 1 } };
      const isUnchanged = all(exists("pk"), isAsSeen("revision", revision));
      return (await directory.update(keyOfPartner(id), change, isUnchanged)) !== undefined;
    },
    async removePartner(id) {
      await directory.remove(keyOfPartner(id));
    },
    ...keyWrites(directory),
    async countRotation(partnerId, { max, windowMs }, now) {
      const key = keyOfRotations(partnerId);
      const begun = { set: { v: schemaVersion, since: now, count: 1 } };
      const isOver = any(absent("since"), atMost("since", now - windowMs));
      if ((await directory.update(key, begun, isOver)) !== undefined) return true;
      const isFree = all(above("since", now - windowMs), below("count", max));
      return (await directory.update(key, { add: { count: 1 } }, isFree)) !== undefined;
    },
  };
}

function keyWrites(
  directory: Table,
): Pick<PartnerStore, "addKey" | "listKeys" | "limitKey" | "revokeKey" | "removeKey"> {
  return {
    async addKey({ id, ...attributes }) {
      // Before the key, so that no valid key is missing in the list.
      await directory.put({ ...keyOfListed(attributes.partnerId, id), v: schemaVersion });
      return await directory.put({ ...keyOfApiKey(id), v: schemaVersion, ...attributes }, absent("pk"));
    },
    async listKeys(partnerId) {
      const listed = await directory.query({ partition: ["pk", keyOfListed(partnerId, "").pk] });
      const ids = listed.flatMap(({ sk = "" }) => (sk.startsWith("#") ? [] : [sk]));
      const keys = await Promise.all(
        ids.map(async (id) => {
          const item = await directory.get(keyOfApiKey(id));
          return item === undefined ? [] : [apiKey.read({ ...item, id })];
        }),
      );
      // An id that was in use already is in the list of the partner that asked for it as well.
      return keys.flat().filter((key) => key.partnerId === partnerId);
    },
    async limitKey(id, validUntil) {
      const isLater = all(exists("pk"), any(absent("validUntil"), above("validUntil", validUntil)));
      await directory.update(keyOfApiKey(id), { set: { validUntil } }, isLater);
    },
    async revokeKey(id, { at, compromisedSince }) {
      const key = keyOfApiKey(id);
      const revoked = { set: { status: "revoked" }, setIfAbsent: { revokedAt: at } };
      if ((await directory.update(key, revoked, exists("pk"))) === undefined) return false;
      if (compromisedSince === undefined) return true;
      const isLater = any(absent("compromisedSince"), above("compromisedSince", compromisedSince));
      await directory.update(key, { set: { compromisedSince } }, all(exists("pk"), isLater));
      return true;
    },
    async removeKey({ id, partnerId }) {
      await directory.remove(keyOfApiKey(id));
      await directory.remove(keyOfListed(partnerId, id));
    },
  };
}
