import type { AllowanceRecord, CallsByPartner } from "../model/allowance.ts";
import type { PermitRequest } from "../ports/allowance-store.ts";

/** The rate limit of a connection: how many calls it may make in each window of time. */
export interface RateLimit {
  readonly calls: number;
  readonly windowMs: number;
}

/** A window of one second, or of as many seconds as one call takes. */
export function rateLimitOf(callsPerSecond: number): RateLimit {
  const seconds = Math.max(1, Math.ceil(1 / callsPerSecond));
  return { calls: Math.max(1, Math.floor(callsPerSecond * seconds)), windowMs: seconds * 1000 };
}

/** How a partner's next permits are leased. The record may be outdated, so that each write has a condition. */
export type PermitLease =
  /** Begins a window with its first permits. */
  | { readonly kind: "begin"; readonly calls: number; readonly record: AllowanceRecord }
  | { readonly kind: "take"; readonly taken: PermitRequest }
  /** No permit is left for the partner in this window; `asks` where its demand must be recorded first. */
  | { readonly kind: "spent"; readonly asks?: PermitRequest };

/** Leases per window: fewer are too coarse to share, more are too many writes. */
const leasesPerWindow = 10;

/**
 * Decides which permits a partner can lease. All partners that asked in this window or the one before share it: an equal
 * part is reserved for each, and what is left beyond that is free for all.
 *
 * @param current the record as it was read last
 */
export function leasePermits(
  current: AllowanceRecord | undefined,
  limit: RateLimit,
  partnerId: string,
  now: number,
): PermitLease {
  const record = recordAt(current, limit, now);
  const { window, used } = record;
  const wanted = Math.max(1, Math.floor(limit.calls / leasesPerWindow));
  const calls = Math.min(wanted, freePermits(record, limit, partnerId));
  if (record !== current) {
    // It may be another partner's turn, where there are more partners than calls.
    const given = Math.max(0, calls);
    return { kind: "begin", calls: given, record: { ...record, used: { [partnerId]: given } } };
  }
  if (calls < 1) {
    if (partnerId in used) return { kind: "spent" };
    return { kind: "spent", asks: { window, partnerId, calls: 0, maxBefore: Number.MAX_SAFE_INTEGER } };
  }
  const share = shareOf(record, limit, partnerId);
  const own = Math.min(wanted, share - (used[partnerId] ?? 0));
  if (own >= 1) {
    const conditions = { maxBefore: limit.calls - own, maxOwnBefore: share - own };
    return { kind: "take", taken: { window, partnerId, calls: own, ...conditions } };
  }
  const maxBefore = limit.calls - calls - reservedForOthers(record, limit, partnerId);
  return { kind: "take", taken: { window, partnerId, calls, maxBefore } };
}

/** The record of the current window. A clock that is behind uses the window that others have begun. */
export function recordAt(current: AllowanceRecord | undefined, { windowMs }: RateLimit, now: number): AllowanceRecord {
  const window = Math.floor(now / windowMs) * windowMs;
  if (current !== undefined && current.window >= window) return current;
  return { window, used: {}, before: current?.window === window - windowMs ? current.used : {} };
}

/** The permits that a partner can still lease in the window: all that are left but those reserved for others. */
export function freePermits(record: AllowanceRecord, limit: RateLimit, partnerId: string): number {
  return limit.calls - sum(Object.values(record.used)) - reservedForOthers(record, limit, partnerId);
}

function reservedForOthers(record: AllowanceRecord, limit: RateLimit, partnerId: string): number {
  const share = shareOf(record, limit, partnerId);
  const others = sharers(record, partnerId).filter((one) => one !== partnerId);
  return sum(
    others.map((one) => Math.max(0, (share > 0 ? share : turn(one, record.before)) - (record.used[one] ?? 0))),
  );
}

function shareOf(record: AllowanceRecord, { calls }: RateLimit, partnerId: string): number {
  return Math.floor(calls / sharers(record, partnerId).length);
}

function sharers({ used, before }: AllowanceRecord, partnerId: string): readonly string[] {
  return [...new Set([...Object.keys(used), ...Object.keys(before), partnerId])];
}

/** Where there are more partners than calls, those that got none in the window before come first. */
function turn(partnerId: string, before: CallsByPartner): number {
  return before[partnerId] === 0 ? 1 : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
