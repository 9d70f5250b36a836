import type { Breaker } from "../model/connection-health.ts";
import type { Signal } from "./signal.ts";

/** Failures in a row in one container; the circuit breaker that they open is shared by all containers. */
export interface FailureStreak {
  readonly points: number;
  /** Of the last failure, by the monotonic clock. */
  readonly at: number;
}

export const noFailures: FailureStreak = { points: 0, at: 0 };

/** Failures that are further apart than this are no streak. */
const maxGapMs = 60_000;

/** A vendor that fails now and then, even every other time, does not reach this; one that is down soon does. */
const opensAtPoints = 10;

/** A silence takes many seconds of its caller's time, so it counts for more than a failure that comes at once. */
const points: Readonly<Record<"failure" | "silence", number>> = { failure: 1, silence: 3 };

/** The streak after one more signal. */
export function nextStreak(streak: FailureStreak, signal: Signal, now: number): FailureStreak {
  if (signal === "inconclusive") return streak;
  if (signal === "success") return noFailures;
  const before = now - streak.at > maxGapMs ? 0 : streak.points;
  return { points: before + points[signal], at: now };
}

/** Whether a closed circuit opens after these failures, or the connection is suspected. */
export function opensCircuit(streak: FailureStreak): boolean {
  return streak.points >= opensAtPoints;
}

const firstOpenMs = 2_000;
const maxOpenMs = 2 * 60_000;

/** A circuit that opens again within this time of its closing continues with longer periods. */
const relapseMs = 10 * 60_000;

/** What an opening depends on besides the breaker before it. */
export interface Opening {
  readonly now: number;
  /** In [0, 1). */
  readonly random: number;
  /** `TIME_SCALE`. */
  readonly scale: number;
}

/** The breaker with its circuit open, each time for longer, with jitter so that containers do not probe in step. */
export function openCircuit(before: Breaker | undefined, { now, random, scale }: Opening): Breaker {
  const relapse = before !== undefined && (before.closedAt ?? now) + relapseMs / scale > now;
  const openings = relapse ? before.openings + 1 : 1;
  const periodMs = Math.min(maxOpenMs, firstOpenMs * 2 ** (openings - 1)) * (0.75 + 0.5 * random);
  const openedAt = before !== undefined && before.closedAt === undefined ? before.openedAt : now;
  return { openings, openedAt, openUntil: Math.ceil(now + periodMs / scale) };
}

/** The breaker after the probe of a half-open circuit: closed, open again, or half-open after an inconclusive probe. */
export function afterProbe(breaker: Breaker, signal: Signal, opening: Opening): Breaker {
  const { probe: _, ...rest } = breaker;
  if (signal === "inconclusive") return rest;
  return signal === "success" ? { ...rest, closedAt: opening.now } : openCircuit(rest, opening);
}

/** In milliseconds, divided by the time scale like the periods: the operator is notified of a circuit open for longer. */
const longHoldMs = 15 * 60_000;

/** Whether a circuit that opens again stays open for so long in all that the operator is notified. */
export function isLongHold({ openedAt, openUntil }: Breaker, scale: number): boolean {
  return openUntil - openedAt >= longHoldMs / scale;
}
