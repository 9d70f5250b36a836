import type { TelehealthCase } from "../gateway/ports/case-store.ts";
import type { ErasureStore } from "../gateway/ports/erasure-store.ts";
import { absent, any, atMost } from "./records/conditions.ts";
import type { Attributes, Item, Stored } from "./records/item.ts";
import { isExpired, schemaVersion } from "./records/layout.ts";
import type { RecordTable } from "./records/records.ts";

/** The sort key, in the partition of its erasure, of what is hidden of a record. */
export const hiddenKey = (erasure: string, id: string): Required<Pick<Item, "pk" | "sk">> & { sk: string } => ({
  pk: erasure,
  sk: `hidden#${id}`,
});

/** The sort keys of the records that are hidden as they are. */
const sortKeys: Readonly<Record<string, string>> = { evt: "event", dlv: "delivery" };

const keyOf = (id: string) => ({ pk: id, sk: sortKeys[id.slice(0, 3)] ?? "" });

export function attributesOf(value: Stored): Attributes | undefined {
  const isMap = typeof value === "object" && value !== null && !(value instanceof Uint8Array);
  return isMap && !Array.isArray(value) && !(value instanceof Set) ? (value as Attributes) : undefined;
}

type ItemFunctions = Pick<
  ErasureStore,
  "hideEvent" | "hideDelivery" | "hideCase" | "findHiddenCase" | "listHidden" | "removeHidden"
>;

/** Hidden events and deliveries are whole items in a member of the hidden one; a case is its state. */
export function dynamoHiddenItems({ table, clock }: RecordTable): ItemFunctions & {
  readonly restoreItem: ErasureStore["restoreHidden"];
} {
  /** The first copy stays: what is recorded again under the same id is a duplicate. */
  const hide = async (erasure: string, id: string): Promise<Item | undefined> => {
    const item = await table.get(keyOf(id));
    if (item === undefined) return undefined;
    if (!isExpired(item, clock)) {
      const { pk: _, ...attributes } = item;
      await table.put({ ...hiddenKey(erasure, id), v: schemaVersion, item: attributes }, absent("pk"));
    }
    return (await table.remove(keyOf(id))) ?? item;
  };

  return {
    async hideEvent(erasure, event) {
      await hide(erasure, event);
    },

    async hideDelivery(erasure, delivery) {
      const hidden = await hide(erasure, delivery);
      return hidden && Number(hidden["claimUntil"] ?? 0);
    },

    async hideCase(erasure, caseKey, state) {
      await table.put({ ...hiddenKey(erasure, caseKey), v: schemaVersion, state: JSON.stringify(state) });
    },

    async findHiddenCase(erasure, caseKey) {
      const item = await table.get(hiddenKey(erasure, caseKey));
      return item === undefined ? undefined : (JSON.parse(String(item["state"])) as TelehealthCase);
    },

    async listHidden(erasure, kind, limit) {
      const sort = ["sk", "begins_with", hiddenKey(erasure, `${kind}_`).sk] as const;
      const found = await table.query({ partition: ["pk", erasure], sort, limit });
      return found.map(({ sk = "" }) => sk.slice("hidden#".length));
    },

    async restoreItem(erasure, id) {
      const hidden = attributesOf((await table.get(hiddenKey(erasure, id)))?.["item"]);
      if (hidden !== undefined && !isExpired(hidden, clock)) {
        const isFree = any(absent("pk"), atMost("expiresAt", Math.floor(clock.now() / 1000)));
        await table.put({ ...hidden, ...keyOf(id) }, isFree);
      }
      await table.remove(hiddenKey(erasure, id));
    },

    async removeHidden(erasure, id) {
      await table.remove(hiddenKey(erasure, id));
    },
  };
}
