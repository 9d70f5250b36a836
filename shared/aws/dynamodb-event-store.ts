import type { EventStore } from "../gateway/ports/event-store.ts";
import { eventAttributes, eventItem, toEvent, toStoredEvent } from "./event-items.ts";
import { expiryOf, numberOf, text, textOf, whole } from "./record-items.ts";
import type { RecordTable } from "./record-table.ts";

/** How long equal webhooks and the times of subjects are remembered: as long as a vendor's time is not `late`. */
const memorySeconds = 14 * 24 * 3600;

/** Events in the `records` table: `pk` the event's id, `sk` "event". */
export function dynamoEventStore(table: RecordTable): EventStore {
  const key = (id: string) => ({ pk: id, sk: "event" });

  return {
    async storeEvent(event, dueAt) {
      const item = eventItem(event, dueAt);
      if (await table.putNew(item)) return event;
      const standing = await table.get(key(event.id));
      return standing === undefined ? event : toStoredEvent(standing);
    },

    async findEvent(id) {
      const item = await table.get(key(id));
      return item === undefined ? undefined : toStoredEvent(item);
    },

    async finishEvent(id) {
      await table.update(key(id), "REMOVE #dueShard, #dueAt", "attribute_exists(#pk)");
    },

    async holdEvent(id, deliveryId) {
      await table.update(key(id), "ADD #holds :delivery REMOVE #expiresAt", "attribute_exists(#pk)", {
        ":delivery": { SS: [deliveryId] },
      });
    },

    async releaseEvent(id, deliveryId) {
      const holds = { ":delivery": { SS: [deliveryId] } };
      await table.update(key(id), "DELETE #holds :delivery", "attribute_exists(#pk)", holds);
      await table.update(
        key(id),
        "SET #expiresAt = :expiresAt",
        "attribute_exists(#pk) AND attribute_not_exists(#holds)",
        {
          ":expiresAt": expiryOf(table.nowSeconds() * 1000),
        },
      );
    },

    async claimDuplicateKey(digest, eventId, receivedAt, windowMs) {
      const place = { pk: digest, sk: "duplicate" };
      const claimed = await table.updateAny(
        place,
        "SET #eventId = :eventId, #receivedAt = :at, #expiresAt = :expiresAt, #v = :v",
        "attribute_not_exists(#pk) OR #receivedAt <= :before",
        {
          ":eventId": text(eventId),
          ":at": whole(receivedAt),
          ":expiresAt": whole(receivedAt / 1000 + memorySeconds),
          ":v": { N: "1" },
          ":before": whole(receivedAt - windowMs),
        },
      );
      if (claimed !== undefined) return eventId;
      const standing = await table.get(place);
      // One received that much later says nothing of this one, which has waited in a queue meanwhile.
      if (standing === undefined || numberOf(standing, "receivedAt") >= receivedAt + windowMs) return eventId;
      return textOf(standing, "eventId");
    },

    async noteSubject(digest, time) {
      const noted = await table.updateAny(
        { pk: digest, sk: "subject" },
        "SET #time = :time, #expiresAt = :expiresAt, #v = :v",
        "attribute_not_exists(#pk) OR #time <= :time OR #expiresAt <= :now",
        {
          ":time": whole(time),
          ":expiresAt": whole(table.nowSeconds() + memorySeconds),
          ":now": whole(table.nowSeconds()),
          ":v": { N: "1" },
        },
      );
      return noted === undefined;
    },

    listEvents: (list, after, limit) => table.listed({ list, after, limit, only: eventAttributes }, toEvent),
  };
}
