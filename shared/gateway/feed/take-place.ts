import type { Clock } from "../../core/clock.ts";
import { type FeedItem, feedPosition } from "../model/feed.ts";
import type { WebhookWaits } from "../model/webhook-times.ts";
import type { FeedStore } from "../ports/feed-store.ts";

/** Thrown where every put took so long that a reader may have passed its place: the work is done again later. */
export class FeedTooSlow extends Error {
  constructor() {
    super("The event's place in the feed took too long.");
    this.name = "FeedTooSlow";
  }
}

export interface TakePlaceDependencies {
  readonly store: Pick<FeedStore, "putFeedItem" | "closeFeedItem" | "findFeedItem">;
  readonly clock: Clock;
  readonly waits: { readonly feed: Pick<WebhookWaits["feed"], "put"> };
}

/** An event on its way into a list. */
export interface NewPlace {
  readonly list: string;
  readonly eventId: string;
  readonly item: FeedItem;
}

const maxTries = 4;

/**
 * Takes a place in a feed: puts an item whose position is now, not yet confirmed. Readers pass no place that is younger than
 * the margin (`model/feed.ts`), and a place counts only where its put was answered sooner. So no reader has passed a place
 * that this function returns without seeing its item, at which it waits.
 *
 * The function returns the position.
 *
 * @throws FeedTooSlow
 */
export function createTakePlace({ store, clock, waits }: TakePlaceDependencies) {
  return async ({ list, eventId, item }: NewPlace): Promise<string> => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const [begun, at] = [clock.monotonic(), clock.now()];
      // A place of the same millisecond may have been given up: each try takes one behind it.
      const position = feedPosition(at + tries, eventId);
      const isNew = await store.putFeedItem({ list, position }, item);
      // Put by a try of the SDK's whose answer was lost, or by another worker at the same event in the same millisecond.
      if (!isNew && (await store.findFeedItem({ list, position }))?.closed) continue;
      // The longer of the two: a machine that was stopped may have stopped one of its clocks.
      if (Math.max(clock.monotonic() - begun, clock.now() - at) <= waits.feed.put) return position;
      await store.closeFeedItem({ list, position });
    }
    throw new FeedTooSlow();
  };
}
