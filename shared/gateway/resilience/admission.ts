import { Problem } from "../../core/problem.ts";
import type { ProblemName } from "../../core/problem-name.ts";
import type { ConnectionHealth } from "../model/connection-health.ts";

/** What the state of a connection's circuit means for the next call. */
export type CircuitAdmission =
  | { readonly kind: "allow" }
  /** A cool-down, or the circuit is open; `until` in epoch milliseconds. */
  | { readonly kind: "block"; readonly why: "cool-down" | "breaker"; readonly until: number }
  /** The circuit is half-open: one call may be the probe. */
  | { readonly kind: "probe" };

/** In milliseconds: a call checks the circuit again after this while another call's probe is in progress. */
const probeInProgressMs = 1_000;

/** Decides the admission. A cool-down comes first, since the vendor itself asked for it. */
export function circuitAdmission({ coolUntil = 0, breaker }: ConnectionHealth, now: number): CircuitAdmission {
  if (coolUntil > now) return { kind: "block", why: "cool-down", until: coolUntil };
  if (breaker === undefined || breaker.closedAt !== undefined) return { kind: "allow" };
  const { openUntil, probe } = breaker;
  if (openUntil > now) return { kind: "block", why: "breaker", until: openUntil };
  if (probe === undefined || probe.until <= now) return { kind: "probe" };
  return { kind: "block", why: "breaker", until: Math.min(probe.until, now + probeInProgressMs) };
}

/** Why a call is blocked, and for how long. */
export interface Block {
  readonly kind: "block";
  readonly why: "cool-down" | "breaker" | "rate-limit";
  readonly waitMs: number;
}

/** The circuit is half-open and the call is a write: a harmless read has to probe first. */
export interface ProbeFirst {
  readonly kind: "probe-first";
}

/** Blocks a call while another one holds the probe. */
export const probeInProgress: Block = { kind: "block", why: "breaker", waitMs: probeInProgressMs };

export interface WaitContext {
  /** From 1. */
  readonly attempt: number;
  /** Set for a call from a queue, which waits no longer than this for its vendor. */
  readonly maxWaitMs: number | undefined;
  /** Until the call's deadline. */
  readonly leftMs: number;
}

/**
 * Whether a blocked call waits in its function, or is answered at once. A first attempt never waits for a vendor that
 * takes no calls; a further one may wait for the end of a cool-down within its caller's time.
 */
export function shouldWait({ why, waitMs }: Block, { attempt, maxWaitMs, leftMs }: WaitContext): boolean {
  if (waitMs >= leftMs || waitMs > (maxWaitMs ?? Number.POSITIVE_INFINITY)) return false;
  if (why === "cool-down") return attempt > 1;
  return why === "rate-limit" && (attempt > 1 || maxWaitMs !== undefined);
}

const texts: Readonly<Record<Block["why"], readonly [name: ProblemName, title: string, reason: string]>> = {
  "cool-down": ["vendor-cooling-down", "The vendor asked for a pause", "asked for a pause"],
  breaker: ["vendor-down", "The vendor is down", "failed repeatedly, and its circuit breaker is open"],
  "rate-limit": ["rate-limit-reached", "The rate limit is reached", "takes no more of your calls at the moment"],
};

/** 503 `not-sent`: the answer to a blocked call. */
export function blockProblem({ why, waitMs }: Block, vendorTitle: string): Problem {
  const [name, title, reason] = texts[why];
  return new Problem({
    status: 503,
    name,
    title,
    detail: `${vendorTitle} ${reason}. Nothing was sent. It is safe to try again later.`,
    outcome: "not-sent",
    retryable: true,
    retryAfterSeconds: waitMs / 1000,
  });
}
