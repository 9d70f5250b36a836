/** Numbers of calls in progress, by when they have ended at the latest, in epoch milliseconds. */
export type CallsInProgress = ReadonlyMap<number, number>;

/** Ends are rounded up to this, so that calls share a count. */
const stepMs = 5_000;

/** Longer than the life of a function that makes calls: the count of a container that died lapses. */
const maxCallMs = 30_000;

/** When a call that begins now has ended at the latest, also where its container dies; in epoch milliseconds. */
export function latestEnd(now: number): number {
  return Math.ceil((now + maxCallMs) / stepMs) * stepMs;
}

/** How many calls are in progress. A count below zero is of a call whose beginning had lapsed, and counts as none. */
export function totalInProgress(calls: CallsInProgress, now: number): number {
  return [...calls].reduce((sum, [until, count]) => sum + (until > now ? Math.max(0, count) : 0), 0);
}

/** The ends that are over, also by a clock that is behind by less than a minute. */
export function lapsedEnds(calls: CallsInProgress, now: number): readonly number[] {
  return [...calls.keys()].filter((until) => until < now - 60_000);
}
