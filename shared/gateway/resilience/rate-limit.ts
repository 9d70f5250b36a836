import type { AllowanceRecord, CallsByPartner } from "../model/allowance.ts";

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

/** Whose permits are those that the gateway uses for itself: it has no part, and gets what no partner has a right to. */
export const gatewayItself = "-gateway";

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

/** The permits of the other partners' parts that they have not taken yet. */
export function reservedForOthers(record: AllowanceRecord, limit: RateLimit, partnerId: string): number {
  const share = shareOf(record, limit, partnerId);
  const others = sharers(record, partnerId).filter((one) => one !== partnerId);
  return sum(
    others.map((one) => Math.max(0, (share > 0 ? share : turn(one, record.before)) - (record.used[one] ?? 0))),
  );
}

/** The permits that are left when every partner of this window and the one before takes its part. */
export function unsharedPermits(record: AllowanceRecord, limit: RateLimit): number {
  const partners = [...new Set([...Object.keys(record.used), ...Object.keys(record.before)])].filter(
    (one) => one !== gatewayItself,
  );
  // A partner that comes next has a part, too, and so has the gateway.
  const share = Math.floor(limit.calls / (partners.length + 2));
  const reserved = partners.map((one) => Math.max(0, share - (record.used[one] ?? 0)));
  return limit.calls - sum(Object.values(record.used)) - sum(reserved) - share;
}

/** A partner's equal part of the window. */
export function shareOf(record: AllowanceRecord, { calls }: RateLimit, partnerId: string): number {
  return Math.floor(calls / sharers(record, partnerId).length);
}

function sharers({ used, before }: AllowanceRecord, partnerId: string): readonly string[] {
  const named = [...Object.keys(used), ...Object.keys(before), partnerId];
  return [...new Set(named.filter((one) => one !== gatewayItself))];
}

/** Where there are more partners than calls, those that got none in the window before come first. */
function turn(partnerId: string, before: CallsByPartner): number {
  return before[partnerId] === 0 ? 1 : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
