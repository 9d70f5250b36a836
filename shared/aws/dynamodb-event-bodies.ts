import type { EventBodyStore } from "../gateway/ports/event-body-store.ts";
import { dueShardOf, schemaVersion, text, textOf, whole } from "./record-items.ts";
import type { RecordTable } from "./record-table.ts";

/** Notes of bodies in the `records` table: `pk` the body's id, `sk` "body"; no end of their own but `finishBody`. */
export function dynamoEventBodies(table: RecordTable): EventBodyStore {
  const key = (id: string) => ({ pk: id, sk: "body" });
  return {
    async trackBody({ id, eventId }, dueAt) {
      const due = { dueShard: text(dueShardOf(id)), dueAt: whole(dueAt) };
      await table.putNew({ pk: text(id), sk: text("body"), v: schemaVersion, eventId: text(eventId), ...due });
    },
    async claimDueBody({ id, dueAt }, until) {
      const values = { ":until": whole(until), ":seen": whole(dueAt) };
      const item = await table.update(key(id), "SET #dueAt = :until", "#dueAt = :seen", values, "ALL_NEW");
      return item === undefined ? undefined : { id, eventId: textOf(item, "eventId") };
    },
    async planBody(id, dueAt, seen) {
      const condition = seen === undefined ? "attribute_exists(#dueAt)" : "#dueAt = :seen";
      const values = { ":dueAt": whole(dueAt), ...(seen === undefined ? {} : { ":seen": whole(seen) }) };
      await table.update(key(id), "SET #dueAt = :dueAt", condition, values);
    },
    async finishBody(id) {
      const gone = { ":now": whole(table.nowSeconds()) };
      await table.update(key(id), "SET #expiresAt = :now REMOVE #dueAt, #dueShard", "attribute_exists(#pk)", gone);
    },
  };
}
