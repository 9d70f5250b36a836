import type { GatewayEvent } from "../model/event.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";

/** How far a vendor's clock may be ahead of ours: an event from before a deletion may bear so much later a time. */
const clockToleranceMs = 5 * 60_000;

/** Events up to this time are from before the deletion. */
export function erasedUntil(deletedAt: number): number {
  return deletedAt + clockToleranceMs;
}

/**
 * Whether somebody whom the event is about was deleted after it came to be. Its arrival tells, or the vendor's time,
 * which is within what the vendor signed; an event that arrives later without one could be a copy from before at any
 * time, and is forgotten always.
 */
export async function isErased(
  store: Pick<SubjectIndex, "findTombstones">,
  { about, time, receivedAt }: Pick<GatewayEvent, "about" | "time" | "receivedAt">,
): Promise<boolean> {
  if (about === undefined || about.keys.length === 0) return false;
  const deletions = await store.findTombstones(about.keys);
  return deletions.some((at) => !about.timed || receivedAt <= at || time <= erasedUntil(at));
}
