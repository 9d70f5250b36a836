import type { Clock } from "../../core/clock.ts";
import { type FeedWaits, feedDay, partsOf, positionAt } from "../model/feed.ts";
import type { FeedStore, PlacedItem } from "../ports/feed-store.ts";

export interface WalkFeedDependencies {
  readonly store: Pick<FeedStore, "listFeedItems" | "closeFeedItem" | "findFeedItem">;
  readonly clock: Pick<Clock, "now">;
  readonly waits: { readonly feed: Pick<FeedWaits, "margin" | "close"> };
}

export interface FeedWalk {
  readonly lists: readonly string[];
  /** A position: the walk begins behind it. */
  readonly after: string;
}

/** Where a walk has come to. */
export interface WalkEnd {
  /** Everything up to here was seen, and nothing will come in between. */
  readonly position: string;
  /** The walk has ended at its bounds, not at the end of the feed. */
  readonly more: boolean;
}

/** Items of one read of a list. */
const pageSize = 100;

/** Of one walk: a feed of which the reader wants little, or one that was read long ago, is walked in several requests. */
export const maxWalked = 1_000;
const maxReads = 300;

const dayMs = 24 * 3_600_000;

/**
 * Walks the lists together, in the order of positions, over confirmed items. It stays behind the clock by the margin, stops at
 * an item that is not confirmed and may be yet, and closes one whose writer cannot live any more. So what it has passed is
 * final: a place is only taken in front of it, and a closed one stays closed.
 */
export async function* walkFeed(
  { store, clock, waits: { feed } }: WalkFeedDependencies,
  { lists, after }: FeedWalk,
): AsyncGenerator<PlacedItem, WalkEnd> {
  // Read before the items are, so that every place up to the horizon was put before.
  const now = clock.now();
  const horizon = positionAt(now - feed.margin);
  let position = after;
  let walked = 0;
  let reads = 0;
  for (let day = feedDay(after); day <= feedDay(horizon); day = nextDay(day)) {
    if (reads >= maxReads) return { position, more: true };
    const merged = mergedItems(store, lists, day, position);
    for await (const { placed, read } of merged) {
      reads += read;
      if (placed.position >= horizon) break;
      if (walked >= maxWalked) return { position, more: true };
      walked += 1;
      const state = await stateOf(store, placed, now - feed.close);
      if (state === "open") return { position, more: false };
      position = placed.position;
      if (state === "confirmed") yield placed;
    }
    reads += lists.length;
    const end = `${nextDay(day)}T00:00:00.000Z`;
    if (end <= horizon && end > position) position = end;
  }
  return { position: horizon > position ? horizon : position, more: false };
}

function nextDay(day: string): string {
  return feedDay(positionAt(Date.parse(day) + dayMs));
}

/** @param deadBefore the writers of items from before this have ended; epoch milliseconds */
async function stateOf(
  store: WalkFeedDependencies["store"],
  { list, position, item }: PlacedItem,
  deadBefore: number,
): Promise<"confirmed" | "closed" | "open"> {
  if (item.confirmed) return "confirmed";
  if (item.closed) return "closed";
  if (partsOf(position).at > deadBefore) return "open";
  if (await store.closeFeedItem({ list, position })) return "closed";
  // Its writer lives after all, and was sooner.
  return (await store.findFeedItem({ list, position }))?.confirmed ? "confirmed" : "closed";
}

/** The items of one day of several lists, in their order, each with the number of further reads that it took. */
async function* mergedItems(
  store: Pick<FeedStore, "listFeedItems">,
  lists: readonly string[],
  day: string,
  after: string,
): AsyncGenerator<{ readonly placed: PlacedItem; readonly read: number }> {
  const heads = await Promise.all(
    lists.map(async (list) => ({ list, items: await store.listFeedItems(list, day, after, pageSize), next: 0 })),
  );
  for (;;) {
    let read = 0;
    for (const head of heads) {
      if (head.next < head.items.length || head.items.length < pageSize) continue;
      head.items = await store.listFeedItems(head.list, day, head.items.at(-1)?.position ?? after, pageSize);
      head.next = 0;
      read += 1;
    }
    let first: (typeof heads)[number] | undefined;
    for (const head of heads) {
      const [at, min] = [head.items[head.next]?.position, first?.items[first.next]?.position];
      if (at !== undefined && (min === undefined || at < min)) first = head;
    }
    const placed = first?.items[first.next];
    if (first === undefined || placed === undefined) return;
    first.next += 1;
    yield { placed, read };
  }
}
