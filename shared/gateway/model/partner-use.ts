/** What a partner uses of a vendor until it has ended: queued jobs, attempts at them, uploads that no call has used. */
export const useKinds = ["job", "attempt", "upload"] as const;

export type UseKind = (typeof useKinds)[number];

/** How many have ended by a time at the latest, in epoch milliseconds. */
export interface UseCount {
  readonly kind: UseKind;
  readonly until: number;
  readonly count: number;
}

/**
 * What one partner uses of one vendor. Counts are kept by when each use has ended at the latest, so that one which is never
 * counted back, because its function died, lapses then.
 */
export interface PartnerUse {
  readonly counts: readonly UseCount[];
  /** How long the last attempt at a queued job took, in milliseconds; absent before the first has ended. */
  readonly attemptMs?: number;
}

export const noUse: PartnerUse = { counts: [] };

/** Ends are rounded up to these, in milliseconds, so that uses share a count. */
const stepMs: Readonly<Record<UseKind, number>> = { job: 3_600_000, attempt: 5_000, upload: 300_000 };

/** Adds a use that has ended by `until` at the latest, or takes it back: equal uses have equal counts. */
export function oneUse(kind: UseKind, until: number, count: 1 | -1): UseCount {
  return { kind, until: Math.ceil(until / stepMs[kind]) * stepMs[kind], count };
}

/** How many are in use. A count below zero is of a use whose beginning was not counted, and counts as none. */
export function inUse(use: PartnerUse, kind: UseKind, now: number): number {
  return use.counts.reduce((sum, one) => sum + (one.kind === kind && one.until > now ? Math.max(0, one.count) : 0), 0);
}

/** The counts whose time is over, also by a clock that is behind by less than a minute. */
export function lapsedUses(use: PartnerUse, now: number): readonly UseCount[] {
  return use.counts.filter(({ until }) => until < now - 60_000);
}
