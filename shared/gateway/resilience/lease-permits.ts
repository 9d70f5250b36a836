import type { AllowanceRecord } from "../model/allowance.ts";
import type { PermitRequest } from "../ports/allowance-store.ts";
import {
  freePermits,
  gatewayItself,
  type RateLimit,
  recordAt,
  reservedForOthers,
  shareOf,
  unsharedPermits,
} from "./rate-limit.ts";

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

/** Decides whether the gateway itself can lease one permit, of those that no partner has a right to. */
export function leaseUnshared(current: AllowanceRecord | undefined, limit: RateLimit, now: number): PermitLease {
  const record = recordAt(current, limit, now);
  const free = unsharedPermits(record, limit);
  if (free < 1) return { kind: "spent" };
  if (record !== current) return { kind: "begin", calls: 1, record: { ...record, used: { [gatewayItself]: 1 } } };
  const total = Object.values(record.used).reduce((sum, calls) => sum + calls, 0);
  const taken = { window: record.window, partnerId: gatewayItself, calls: 1, maxBefore: total + free - 1 };
  return { kind: "take", taken };
}
