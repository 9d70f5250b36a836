import { text } from "../core/schema/scalars.ts";
import { openObject } from "../core/schema/structures.ts";
import { retentionMs } from "../gateway/model/event.ts";
import { type FeedPlace, feedDay, feedItem, partsOf } from "../gateway/model/feed.ts";
import type { FeedStore } from "../gateway/ports/feed-store.ts";
import { absent, all, exists, is } from "./records/conditions.ts";
import { isExpired, schemaVersion } from "./records/layout.ts";
import type { RecordTable } from "./records/records.ts";

const ownPlace = openObject({ position: text() });

/** The items of a list and a day are one partition, in the order of their positions. */
const partitionOf = (list: string, day: string): string => `feed#${list}#${day}`;
const keyOf = ({ list, position }: FeedPlace) => ({ pk: partitionOf(list, feedDay(position)), sk: position });
const ownKeyOf = (partnerId: string, eventId: string) => ({ pk: `feed#own#${partnerId}`, sk: eventId });

/** Epoch seconds. */
const expiryOf = (position: string): number => Math.ceil((partsOf(position).at + retentionMs) / 1000);

/** Places of events in feeds, in the table `records`. */
export function dynamoFeedStore({ table, clock }: RecordTable): FeedStore {
  const findOwnPlace: FeedStore["findOwnPlace"] = async (partnerId, eventId) => {
    const item = await table.get(ownKeyOf(partnerId, eventId));
    return item === undefined ? undefined : ownPlace.read(item).position;
  };
  return {
    putFeedItem(place, item) {
      const record = { ...keyOf(place), v: schemaVersion, ...item, expiresAt: expiryOf(place.position) };
      // Putting it again could undo a confirmation.
      return table.put(record, absent("pk"));
    },

    async confirmFeedItem(place) {
      const isOpen = all(exists("pk"), absent("closed"));
      return (await table.update(keyOf(place), { set: { confirmed: true } }, isOpen)) !== undefined;
    },

    async closeFeedItem(place) {
      const isUnconfirmed = all(exists("pk"), absent("confirmed"));
      return (await table.update(keyOf(place), { set: { closed: true } }, isUnconfirmed)) !== undefined;
    },

    async findFeedItem(place) {
      const item = await table.get(keyOf(place));
      return item === undefined || isExpired(item, clock) ? undefined : feedItem.read(item);
    },

    async listFeedItems(list, day, after, limit) {
      const sort = ["sk", ">", after] as const;
      const items = await table.query({ partition: ["pk", partitionOf(list, day)], sort, limit });
      return items.map((item) => ({ list, position: item.sk ?? "", item: feedItem.read(item) }));
    },

    async claimOwnPlace(partnerId, eventId, position) {
      const record = { ...ownKeyOf(partnerId, eventId), v: schemaVersion, position, expiresAt: expiryOf(position) };
      if (await table.put(record, absent("pk"))) return position;
      return (await findOwnPlace(partnerId, eventId)) ?? position;
    },

    findOwnPlace,

    async moveOwnPlace(partnerId, eventId, from, to) {
      const set = { position: to, expiresAt: expiryOf(to) };
      return (await table.update(ownKeyOf(partnerId, eventId), { set }, is("position", from))) !== undefined;
    },
  };
}
