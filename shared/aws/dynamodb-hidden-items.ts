import { randomUUID } from "node:crypto";
import { eventRecord } from "../gateway/model/event.ts";
import type { ErasureStore } from "../gateway/ports/erasure-store.ts";
import { toEvent } from "./dynamodb-event-store.ts";
import { absent, all, any, atMost, exists, is, isAsSeen } from "./records/conditions.ts";
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

/** Each try of a move that loses leaves the record to another worker, which ends its own. */
export const maxMoves = 20;

export const contended = (): Error => new Error("Other workers keep moving the hidden record.");

type ItemFunctions = Pick<
  ErasureStore,
  | "hideEvent"
  | "hideDelivery"
  | "findHiddenEvent"
  | "findEventOfHidden"
  | "listHidden"
  | "listHiddenDeliveries"
  | "moveHidden"
  | "removeHidden"
>;

/**
 * Hidden events and deliveries are whole items in a member of the hidden one.
 *
 * A record moves in steps, and of two workers one may hide what the other restores. Who hides marks the record and then
 * the copy with a token of its own (`hider`), and removes the record only with that mark. Who restores takes the mark off
 * a record that is there, and then removes only the copy that it has read. So one of the two is left at any time: where the
 * copy was marked before it was read, the record has lost its mark; where it was marked after, the copy is not removed.
 */
export function dynamoHiddenItems({ table, clock }: RecordTable): ItemFunctions & {
  readonly restoreItem: ErasureStore["restoreHidden"];
} {
  /** The first copy stays: what is recorded again under the same id is a duplicate. */
  const putCopy = async (key: Item, item: Attributes, hider: string): Promise<boolean> => {
    if (await table.put({ ...key, v: schemaVersion, item, hider }, absent("pk"))) return true;
    const known = await table.get(key);
    return known !== undefined && (await table.put({ ...known, hider }, isSeen(known)));
  };

  const hide = async (erasure: string, id: string): Promise<Item | undefined> => {
    for (let tries = 0; tries < maxMoves; tries += 1) {
      const token = randomUUID();
      const marked = await table.update(keyOf(id), { set: { hider: token } }, exists("pk"), true);
      if (marked === undefined) return undefined;
      const { pk: _, hider: __, ...item } = marked;
      if (!isExpired(item, clock) && !(await putCopy(hiddenKey(erasure, id), item, token))) continue;
      const removed = await table.remove(keyOf(id), is("hider", token));
      if (removed !== undefined) return removed;
    }
    throw contended();
  };

  return {
    async hideEvent(erasure, event) {
      await hide(erasure, event);
    },

    async hideDelivery(erasure, delivery) {
      const hidden = await hide(erasure, delivery);
      return hidden && Number(hidden["claimUntil"] ?? 0);
    },

    async findHiddenEvent(erasure, id) {
      const item = attributesOf((await table.get(hiddenKey(erasure, id)))?.["item"]);
      return item === undefined || isExpired(item, clock) ? undefined : toEvent(eventRecord.read({ ...item, id }));
    },

    async findEventOfHidden(erasure, delivery) {
      const event = attributesOf((await table.get(hiddenKey(erasure, delivery)))?.["item"])?.["eventId"];
      return typeof event === "string" ? event : undefined;
    },

    async listHidden(erasure, kind, limit) {
      const sort = ["sk", "begins_with", hiddenKey(erasure, `${kind}_`).sk] as const;
      const found = await table.query({ partition: ["pk", erasure], sort, limit });
      return found.map(({ sk = "" }) => sk.slice("hidden#".length));
    },

    async listHiddenDeliveries(erasure) {
      const sort = ["sk", "begins_with", hiddenKey(erasure, "dlv_").sk] as const;
      const found = await table.query({ partition: ["pk", erasure], sort });
      return found.map(({ sk = "", item }) => ({
        id: sk.slice("hidden#".length),
        event: String(attributesOf(item)?.["eventId"] ?? ""),
      }));
    },

    async restoreItem(erasure, id) {
      for (let tries = 0; tries < maxMoves; tries += 1) {
        const hidden = await table.get(hiddenKey(erasure, id));
        if (hidden === undefined) return false;
        const item = attributesOf(hidden["item"]);
        const isLive = item !== undefined && !isExpired(item, clock);
        const isFree = any(absent("pk"), atMost("expiresAt", Math.floor(clock.now() / 1000)));
        const isThere =
          (isLive && (await table.put({ ...item, ...keyOf(id) }, isFree))) ||
          (await table.update(keyOf(id), { remove: ["hider"] }, exists("pk"))) !== undefined;
        if (isLive && !isThere) continue;
        if ((await table.remove(hiddenKey(erasure, id), isSeen(hidden))) !== undefined) return isThere;
      }
      throw contended();
    },

    async moveHidden(from, to, id) {
      for (let tries = 0; tries < maxMoves; tries += 1) {
        const hidden = await table.get(hiddenKey(from, id));
        if (hidden === undefined) return;
        await table.put({ ...hidden, ...hiddenKey(to, id) }, absent("pk"));
        if ((await table.remove(hiddenKey(from, id), isSeen(hidden))) !== undefined) return;
      }
      throw contended();
    },

    async removeHidden(erasure, id) {
      await table.remove(hiddenKey(erasure, id));
    },
  };
}

/** The copy as it was read: no worker that hides has marked it since. */
export const isSeen = (hidden: Attributes) => all(exists("pk"), isAsSeen("hider", hidden["hider"]));
