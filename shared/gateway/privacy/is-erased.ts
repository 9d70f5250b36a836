import type { GatewayEvent } from "../model/event.ts";
import type { Tombstone } from "../ports/subject-index.ts";

/**
 * How far a vendor's clock may be ahead of ours: the time of an event from before a deletion may be that much later.
 */
const clockToleranceMs = 5 * 60_000;

/** Events up to this time are from before the deletion. */
export function erasedUntil(deletedAt: number): number {
  return deletedAt + clockToleranceMs;
}

/**
 * What happens to an event, by whether a subject of it was deleted after the event happened. It happened at its arrival at the latest, or at
 * the vendor's time, which the vendor has signed. An event that arrives later without a vendor's time may be a copy
 * from before the deletion, and always counts as erased.
 */
export async function findFate(findDeletions: FindDeletions, event: DatedEvent): Promise<Fate> {
  if (event.about === undefined || event.about.keys.length === 0) return { fate: "kept" };
  return fateOf(await findDeletions(event.about.keys), event);
}

type FindDeletions = (keys: readonly string[]) => Promise<readonly Tombstone[]>;

type DatedEvent = Pick<GatewayEvent, "about" | "time" | "receivedAt">;

/** Whether an event is erased, by the times of its subjects' deletions. */
export function isErasedBy(
  deletions: readonly Pick<Tombstone, "at">[],
  { about, time, receivedAt }: DatedEvent,
): boolean {
  return deletions.some(({ at }) => about?.timed !== true || receivedAt <= at || time <= erasedUntil(at));
}

/** What happens to an event: it is kept, erased permanently, or hidden by an erasure. */
export type Fate = { readonly fate: "kept" | "erased" } | { readonly fate: "hidden"; readonly by: string };

/** What the deletions of its subjects do to an event. One that can be undone hides it, and a final one goes before. */
export function fateOf(deletions: readonly Tombstone[], event: DatedEvent): Fate {
  const erasing = deletions.filter((one) => isErasedBy([one], event));
  if (erasing.some(({ hiddenBy }) => hiddenBy === undefined)) return { fate: "erased" };
  const by = erasing[0]?.hiddenBy;
  return by === undefined ? { fate: "kept" } : { fate: "hidden", by };
}

/** The time of the last of the deletions, in epoch milliseconds. */
export const latestOf = (deletions: readonly Tombstone[]): number => Math.max(...deletions.map(({ at }) => at));
