import type { TelehealthCase } from "../ports/case-store.ts";

/** A status that the vendor's answer states. */
export interface StatedStatus {
  /** As `readCase` names it, with its rank. */
  readonly name: string;
  readonly rank: number;
  /** Epoch milliseconds. */
  readonly time: number;
}

/** The vendor's webhooks and answers may give one change two times that differ so much. */
export const sameChangeMs = 10 * 60_000;

/**
 * Whether the webhook of a status was missed: the status is another one than the case's own, and newer. A status that came
 * back to the same name is not noticed: the changes between were missed, and stay unknown. A status of before an erasure of
 * the case was erased with it.
 */
export function isMissed({ status: own, erasedUntil = 0 }: TelehealthCase, stated: StatedStatus): boolean {
  if (stated.time <= erasedUntil) return false;
  if (own === undefined) return true;
  if (own.value === stated.name) return false;
  // The vendor's webhooks have whole seconds.
  const [ownSecond, second] = [own.time, stated.time].map((time) => Math.floor(time / 1000));
  return ownSecond === second ? stated.rank > own.rank : (second ?? 0) > (ownSecond ?? 0);
}

/**
 * The id of the recovered event that stated a webhook's status before; `undefined` where none did. A status that the case
 * has got again, after another one, is a change of its own.
 */
export function recoveredBefore({ timeline }: TelehealthCase, { name, rank, time }: StatedStatus): string | undefined {
  const before = timeline.find(({ recovered, time: at }) => recovered === name && Math.abs(at - time) <= sameChangeMs);
  if (before === undefined) return undefined;
  const [from, until] = [Math.min(before.time, time), Math.max(before.time, time)];
  const isAnother = timeline.some((one) => one.rank > 0 && one.rank !== rank && one.time > from && one.time < until);
  return isAnother ? undefined : before.eventId;
}
