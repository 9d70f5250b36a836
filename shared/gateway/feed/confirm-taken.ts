import type { Clock } from "../../core/clock.ts";
import { retentionMs } from "../model/event.ts";
import { type FeedItem, partsOf } from "../model/feed.ts";
import type { FeedStore } from "../ports/feed-store.ts";
import { createTakePlace, FeedTooSlow, type TakePlaceDependencies } from "./take-place.ts";

export interface ConfirmTakenDependencies extends TakePlaceDependencies {
  readonly store: TakePlaceDependencies["store"] & Pick<FeedStore, "confirmFeedItem" | "findFeedItem">;
  readonly clock: Clock;
}

/** A place that was taken, and the record that says which place counts. */
export interface TakenPlace {
  readonly list: string;
  readonly eventId: string;
  readonly position: string;
  /** Of the place, where it does not exist any more. */
  readonly item: FeedItem;
  /** The position in the record; `undefined` where that is gone. */
  current(): Promise<string | undefined>;
  /** `false` where the record has another position, or is gone. */
  move(from: string, to: string): Promise<boolean>;
}

/** Each time a reader has closed the place meanwhile, which takes the whole wait. */
const maxMoves = 4;

/**
 * Confirms a place, so that readers of the feed see the event. Where a reader has closed it, because its writer was stopped for
 * too long, the event moves to a new one: of several workers one moves it, and the others confirm the same place. Idempotent.
 *
 * @throws FeedTooSlow
 */
export function createConfirmTaken(deps: ConfirmTakenDependencies) {
  const { store, clock } = deps;
  const takePlace = createTakePlace(deps);
  return async ({ list, eventId, item: otherwise, current, move, ...taken }: TakenPlace): Promise<void> => {
    let position: string | undefined = taken.position;
    for (let moves = 0; moves < maxMoves && position !== undefined; moves += 1) {
      // An event that a held delivery retains outlives its place.
      if (partsOf(position).at <= clock.now() - retentionMs) return;
      if (await store.confirmFeedItem({ list, position })) return;
      const recorded = await current();
      if (recorded === position) {
        const { closed: _, ...item } = (await store.findFeedItem({ list, position })) ?? otherwise;
        const next = await takePlace({ list, eventId, item });
        if (await move(position, next)) position = next;
        else await store.closeFeedItem({ list, position: next });
      } else position = recorded;
    }
    if (position !== undefined) throw new FeedTooSlow();
  };
}
