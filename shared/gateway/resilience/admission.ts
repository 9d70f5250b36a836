import type { Breaker, ConnectionHealth } from "../model/connection-health.ts";
import { type ThrottledCall, throttledUntil } from "./throttled-operations.ts";

/** What the state of a circuit means for the next call. */
export type CircuitAdmission =
  | { readonly kind: "allow" }
  /** A cool-down, or the circuit is open; `until` in epoch milliseconds. */
  | { readonly kind: "block"; readonly why: "cool-down" | "breaker"; readonly until: number }
  /** The circuit is half-open: one call may be the probe. */
  | { readonly kind: "probe" };

/** In milliseconds: a call checks the circuit again after this while another call's probe is in progress. */
export const probeInProgressMs = 1_000;

/** Decides the admission. A cool-down comes first, since the vendor itself asked for it. */
export function circuitAdmission(
  { coolUntil = 0, breaker }: Pick<ConnectionHealth, "coolUntil"> & { readonly breaker?: Breaker | undefined },
  now: number,
): CircuitAdmission {
  if (coolUntil > now) return { kind: "block", why: "cool-down", until: coolUntil };
  if (breaker === undefined || breaker.closedAt !== undefined) return { kind: "allow" };
  const { openUntil, probe } = breaker;
  if (openUntil > now) return { kind: "block", why: "breaker", until: openUntil };
  if (probe === undefined || probe.until <= now) return { kind: "probe" };
  return { kind: "block", why: "breaker", until: Math.min(probe.until, now + probeInProgressMs) };
}

/** The admission of one call, whose operation may be throttled while others are not. */
export function callAdmission(health: ConnectionHealth, call: ThrottledCall, now: number): CircuitAdmission {
  const coolUntil = Math.max(health.coolUntil ?? 0, throttledUntil(health, call));
  return circuitAdmission({ ...health, coolUntil }, now);
}
