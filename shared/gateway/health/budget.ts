import type { BudgetRecord, CallsByPartner } from "../ports/budget-store.ts";

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

/** What a partner gets: some calls to make before the window ends, or the wait for the next one. */
export type Lease =
  | { readonly kind: "leased"; readonly calls: number; readonly record: BudgetRecord }
  /** `record` is there to be written where the partner does not yet stand among those that share. */
  | { readonly kind: "spent"; readonly record?: BudgetRecord };

/** Leases one container takes of a whole budget: fewer are too coarse to share, more are too many writes. */
const leasesInBudget = 10;

/**
 * Takes a partner's share of a connection's budget. Whoever asked in this window or the one before shares in it: an
 * equal part is kept for each, and what is left of it beyond that is there for whoever comes.
 */
export function leaseCalls(standing: BudgetRecord | undefined, budget: Budget, partnerId: string, now: number): Lease {
  const record = recordAt(standing, budget, now);
  const mine = record.used[partnerId] ?? 0;
  const free = freeCalls(record, budget, partnerId);
  if (free >= 1) {
    const calls = Math.min(free, Math.max(1, Math.floor(budget.calls / leasesInBudget)));
    return { kind: "leased", calls, record: { ...record, used: { ...record.used, [partnerId]: mine + calls } } };
  }
  if (partnerId in record.used) return { kind: "spent" };
  return { kind: "spent", record: { ...record, used: { ...record.used, [partnerId]: 0 } } };
}

/** The record of the window that it is now; a clock that is behind goes by the window that others have begun. */
export function recordAt(standing: BudgetRecord | undefined, { windowMs }: Budget, now: number): BudgetRecord {
  const window = Math.floor(now / windowMs) * windowMs;
  if (standing !== undefined && standing.window >= window) return standing;
  return { window, used: {}, before: standing?.window === window - windowMs ? standing.used : {} };
}

/** What a partner may still take out of the window: all that is left but what is kept for the others. */
export function freeCalls({ used, before }: BudgetRecord, { calls }: Budget, partnerId: string): number {
  const sharers = new Set([...Object.keys(used), ...Object.keys(before), partnerId]);
  const share = Math.floor(calls / sharers.size);
  const kept = [...sharers]
    .filter((one) => one !== partnerId)
    .map((one) => Math.max(0, (share > 0 ? share : turn(one, before)) - (used[one] ?? 0)));
  return calls - sum(Object.values(used)) - sum(kept);
}

/** Where there are more partners than calls, those that had to wait in the window before come first. */
function turn(partnerId: string, before: CallsByPartner): number {
  return before[partnerId] === 0 ? 1 : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
