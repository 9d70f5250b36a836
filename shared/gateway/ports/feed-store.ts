import type { FeedItem, FeedPlace } from "../model/feed.ts";

/** An item of a feed with its place. */
export interface PlacedItem extends FeedPlace {
  readonly item: FeedItem;
}

/** The places of events in feeds. All reads are consistent. */
export interface FeedStore {
  /** Puts an item; `false` where there is one. It expires 30 days after its time. */
  putFeedItem(place: FeedPlace, item: FeedItem): Promise<boolean>;
  /** `false` where the item is closed, or does not exist. Can be repeated. */
  confirmFeedItem(place: FeedPlace): Promise<boolean>;
  /** `false` where the item is confirmed, or does not exist. Can be repeated. */
  closeFeedItem(place: FeedPlace): Promise<boolean>;
  findFeedItem(place: FeedPlace): Promise<FeedItem | undefined>;
  /** Up to `limit` items of one list and one day after a position, in their order; fewer only at the day's end. */
  listFeedItems(list: string, day: string, after: string, limit: number): Promise<readonly PlacedItem[]>;
  /** Records the place of an event in the list of a partner that it is assigned to; returns the one that is recorded. */
  claimOwnPlace(partnerId: string, eventId: string, position: string): Promise<string>;
  findOwnPlace(partnerId: string, eventId: string): Promise<string | undefined>;
  /** `false` where another place is recorded. */
  moveOwnPlace(partnerId: string, eventId: string, from: string, to: string): Promise<boolean>;
}
