import type { ConnectionHealth } from "../ports/health-store.ts";

/** What a connection's state means for the next call. */
export type CircuitAdmission =
  | { readonly kind: "open" }
  | { readonly kind: "closed"; readonly why: "cool-down" | "breaker"; readonly until: number }
  /** The vendor was down and may be back: one call may see. */
  | { readonly kind: "probe" };

/** A call that finds another one seeing whether the vendor is back looks again after this. */
const probeInProgressMs = 1_000;

/** Decides it; a cool-down comes first, since the vendor itself asked for it. */
export function gateAt({ coolUntil = 0, breaker }: ConnectionHealth, now: number): CircuitAdmission {
  if (coolUntil > now) return { kind: "closed", why: "cool-down", until: coolUntil };
  if (breaker === undefined || breaker.closedAt !== undefined) return { kind: "open" };
  const { openUntil, probe } = breaker;
  if (openUntil > now) return { kind: "closed", why: "breaker", until: openUntil };
  if (probe === undefined || probe.until <= now) return { kind: "probe" };
  return { kind: "closed", why: "breaker", until: Math.min(probe.until, now + probeInProgressMs) };
}
