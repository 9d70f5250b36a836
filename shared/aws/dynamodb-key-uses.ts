import { integer } from "../core/schema/scalars.ts";
import { openObject } from "../core/schema/structures.ts";
import type { KeyUseStore } from "../gateway/ports/key-use-store.ts";
import { absent, any, atMost } from "./records/conditions.ts";
import { schemaVersion } from "./records/layout.ts";
import type { Table } from "./records/table.ts";

const keyUse = openObject({ lastUsedAt: integer() });

const keyOfUse = (keyId: string) => ({ pk: `key-use#${keyId}`, sk: "use" });

/** The times of the last uses of keys in the table `directory`, each in a partition of its own. */
export function dynamoKeyUses(directory: Pick<Table, "get" | "update">): KeyUseStore {
  return {
    async recordUse(keyId, at, unlessAfter) {
      const isDue = any(absent("lastUsedAt"), atMost("lastUsedAt", unlessAfter));
      await directory.update(keyOfUse(keyId), { set: { v: schemaVersion, lastUsedAt: at } }, isDue);
    },
    async findLastUse(keyId) {
      const item = await directory.get(keyOfUse(keyId));
      return item && keyUse.read(item).lastUsedAt;
    },
  };
}
