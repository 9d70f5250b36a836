import type { GatewayEvent } from "../model/event.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";

/**
 * How far a vendor's clock may be ahead of ours: the time of an event from before a deletion may be that much later.
 */
const clockToleranceMs = 5 * 60_000;

/** Events up to this time are from before the deletion. */
export function erasedUntil(deletedAt: number): number {
  return deletedAt + clockToleranceMs;
}

/**
 * Whether a subject of the event was deleted after the event happened. It happened at its arrival at the latest, or at
 * the vendor's time, which the vendor has signed. An event that arrives later without a vendor's time may be a copy
 * from before the deletion, and always counts as erased.
 */
export async function isErased(
  store: Pick<SubjectIndex, "findTombstones">,
  event: Pick<GatewayEvent, "about" | "time" | "receivedAt">,
): Promise<boolean> {
  if (event.about === undefined || event.about.keys.length === 0) return false;
  return isErasedBy(await store.findTombstones(event.about.keys), event);
}

/** As `isErased`, by the times of its subjects' deletions. */
export function isErasedBy(
  deletions: readonly number[],
  { about, time, receivedAt }: Pick<GatewayEvent, "about" | "time" | "receivedAt">,
): boolean {
  return deletions.some((at) => about?.timed !== true || receivedAt <= at || time <= erasedUntil(at));
}
