/** How many calls of one partner have ended by a time at the latest, in epoch milliseconds. */
export interface CallCount {
  readonly partnerId: string;
  readonly until: number;
  readonly calls: number;
}

/** The long calls of one vendor in progress. */
export type CallsInProgress = readonly CallCount[];

/** Ends are rounded up to this, so that calls share a count. */
const stepMs = 5_000;

/** Longer than the life of a function that makes calls: the count of a container that died lapses. */
const maxCallMs = 30_000;

/** When a call that begins now has ended at the latest, also where its container dies; in epoch milliseconds. */
export function latestEnd(now: number): number {
  return Math.ceil((now + maxCallMs) / stepMs) * stepMs;
}

/**
 * How many calls are in progress, of all partners and of one. Of another partner no more count than its share: in the first
 * second of a burst more long calls can begin, which must not use up the permits of the others.
 *
 * @param share of one partner; any number where it is `undefined`
 */
export function inProgress(
  calls: CallsInProgress,
  { partnerId, share = Number.POSITIVE_INFINITY, now }: { partnerId: string; share?: number | undefined; now: number },
) {
  const counts = [...Map.groupBy(calls, (count) => count.partnerId)].map(([of, some]) => [of, sum(some, now)] as const);
  const own = counts.find(([of]) => of === partnerId)?.[1] ?? 0;
  const others = counts.reduce((total, [of, count]) => (of === partnerId ? total : total + Math.min(count, share)), 0);
  return { total: own + others, own };
}

/** A count below zero is of a call whose beginning had lapsed, and counts as none. */
function sum(calls: CallsInProgress, now: number): number {
  return calls.reduce((total, { until, calls }) => total + (until > now ? Math.max(0, calls) : 0), 0);
}

/** The counts whose time is over, also by a clock that is behind by less than a minute. */
export function lapsedCounts(calls: CallsInProgress, now: number): CallsInProgress {
  return calls.filter(({ until }) => until < now - 60_000);
}
