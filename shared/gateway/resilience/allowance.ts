import type { AllowanceRecord, CallsByPartner, CallsTaken } from "../ports/allowance-store.ts";

/** How many calls a connection may make in each window of time. */
export interface Budget {
  readonly calls: number;
  readonly windowMs: number;
}

/** A second's worth of calls, or as many seconds as it takes for one. */
export function budgetOf(callsPerSecond: number): Budget {
  const seconds = Math.max(1, Math.ceil(1 / callsPerSecond));
  return { calls: Math.max(1, Math.floor(callsPerSecond * seconds)), windowMs: seconds * 1000 };
}

/** The next step of a partner that wants calls; what it goes by may be old, so each is held to a condition. */
export type Lease =
  | { readonly kind: "begin"; readonly calls: number; readonly record: AllowanceRecord }
  | { readonly kind: "take"; readonly taken: CallsTaken }
  /** There is nothing more for it in this window; `asks` where it must first be known as one who wanted more. */
  | { readonly kind: "spent"; readonly asks?: CallsTaken };

/** Leases that one budget is given out in: fewer are too coarse to share, more are too many writes. */
const leasesInBudget = 10;

/**
 * Takes a partner's share of a connection's budget. Whoever asked in this window or the one before shares in it: an
 * equal part is kept for each, and what is left of it beyond that is there for whoever comes.
 */
export function leaseCalls(
  standing: AllowanceRecord | undefined,
  budget: Budget,
  partnerId: string,
  now: number,
): Lease {
  const record = recordAt(standing, budget, now);
  const { window, used } = record;
  const wanted = Math.max(1, Math.floor(budget.calls / leasesInBudget));
  const calls = Math.min(wanted, freeCalls(record, budget, partnerId));
  if (record !== standing) {
    // Its turn may be somebody else's, where there are more partners than calls.
    const given = Math.max(0, calls);
    return { kind: "begin", calls: given, record: { ...record, used: { [partnerId]: given } } };
  }
  if (calls < 1) {
    if (partnerId in used) return { kind: "spent" };
    return { kind: "spent", asks: { window, partnerId, calls: 0, maxBefore: Number.MAX_SAFE_INTEGER } };
  }
  const share = shareOf(record, budget, partnerId);
  const own = Math.min(wanted, share - (used[partnerId] ?? 0));
  if (own >= 1) {
    const limits = { maxBefore: budget.calls - own, maxOwnBefore: share - own };
    return { kind: "take", taken: { window, partnerId, calls: own, ...limits } };
  }
  const maxBefore = budget.calls - calls - keptForOthers(record, budget, partnerId);
  return { kind: "take", taken: { window, partnerId, calls, maxBefore } };
}

/** The record of the window that it is now; a clock that is behind goes by the window that others have begun. */
export function recordAt(standing: AllowanceRecord | undefined, { windowMs }: Budget, now: number): AllowanceRecord {
  const window = Math.floor(now / windowMs) * windowMs;
  if (standing !== undefined && standing.window >= window) return standing;
  return { window, used: {}, before: standing?.window === window - windowMs ? standing.used : {} };
}

/** What a partner may still take out of the window: all that is left but what is kept for the others. */
export function freeCalls(record: AllowanceRecord, budget: Budget, partnerId: string): number {
  return budget.calls - sum(Object.values(record.used)) - keptForOthers(record, budget, partnerId);
}

function keptForOthers(record: AllowanceRecord, budget: Budget, partnerId: string): number {
  const share = shareOf(record, budget, partnerId);
  const others = sharers(record, partnerId).filter((one) => one !== partnerId);
  return sum(
    others.map((one) => Math.max(0, (share > 0 ? share : turn(one, record.before)) - (record.used[one] ?? 0))),
  );
}

function shareOf(record: AllowanceRecord, { calls }: Budget, partnerId: string): number {
  return Math.floor(calls / sharers(record, partnerId).length);
}

function sharers({ used, before }: AllowanceRecord, partnerId: string): readonly string[] {
  return [...new Set([...Object.keys(used), ...Object.keys(before), partnerId])];
}

/** Where there are more partners than calls, those that had to wait in the window before come first. */
function turn(partnerId: string, before: CallsByPartner): number {
  return before[partnerId] === 0 ? 1 : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
