import type { Exchange } from "../../http/exchange.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { Breaker } from "../ports/health-store.ts";

/**
 * What one try says of the vendor: it works, it fails, it keeps silent, or nothing. A 4xx says that it works: one
 * partner's bad requests are no reason to hold back the others'.
 */
export type Sign = "works" | "fails" | "silent" | "nothing";

/** A call that had less time than this to be answered says nothing of the vendor: its partner was in a hurry. */
const patienceMs = 8_000;

/**
 * Reads the sign in one exchange.
 *
 * @param tookMs how long it lasted
 */
export function signOf(
  vendor: Pick<VendorDescriptor, "maintenanceStatuses">,
  exchange: Exchange,
  tookMs: number,
): Sign {
  if (exchange.kind === "failed") {
    // An answer that we could not take is an answer, and a body that we could not send says nothing.
    if (exchange.cause === "answer-too-large" || exchange.cause === "answer-not-stored") return "works";
    if (["body-unreadable", "body-cut", "invalid-request"].includes(exchange.cause)) return "nothing";
    if (exchange.cause !== "timeout") return "fails";
    return tookMs >= patienceMs ? "silent" : "nothing";
  }
  const { status } = exchange.answer;
  if (vendor.maintenanceStatuses?.includes(status)) return "fails";
  return status >= 500 && status !== 501 ? "fails" : "works";
}

/** Failures in a row as one container has seen them; the breaker itself is everybody's. */
export interface Run {
  readonly points: number;
  /** Of the last failure, by the monotonic clock. */
  readonly at: number;
}

export const noRun: Run = { points: 0, at: 0 };

/** Failures further apart than this are no run. */
const runGapMs = 60_000;

/** A vendor that fails now and then, even every other time, does not come to this; one that is down soon does. */
const opensAt = 10;

/** A silence costs its caller many seconds, so it counts for more than a failure that comes at once. */
const points: Readonly<Record<"fails" | "silent", number>> = { fails: 1, silent: 3 };

/** The run after one more sign. */
export function nextRun(run: Run, sign: Sign, now: number): Run {
  if (sign === "nothing") return run;
  if (sign === "works") return noRun;
  const before = now - run.at > runGapMs ? 0 : run.points;
  return { points: before + points[sign], at: now };
}

export function opensBreaker(run: Run): boolean {
  return run.points >= opensAt;
}

const firstOpenMs = 2_000;
const maxOpenMs = 2 * 60_000;

/** A breaker that opens again within this time of its closing goes on where it was. */
const relapseMs = 10 * 60_000;

/** What an opening goes by besides the breaker before it. */
export interface Opening {
  readonly now: number;
  /** In [0, 1). */
  readonly random: number;
  /** `TIME_SCALE`. */
  readonly scale: number;
}

/** The breaker opened, or opened again: each time for longer, with jitter so that containers do not come in step. */
export function opened(before: Breaker | undefined, { now, random, scale }: Opening): Breaker {
  const relapse = before !== undefined && (before.closedAt ?? now) + relapseMs / scale > now;
  const openings = relapse ? before.openings + 1 : 1;
  const periodMs = Math.min(maxOpenMs, firstOpenMs * 2 ** (openings - 1)) * (0.75 + 0.5 * random);
  return { openings, openUntil: Math.ceil(now + periodMs / scale) };
}

/** The breaker after its probe: closed, opened again, or free for the next probe when this one showed nothing. */
export function probed(breaker: Breaker, sign: Sign, opening: Opening): Breaker {
  const { probe: _, ...rest } = breaker;
  if (sign === "nothing") return rest;
  return sign === "works" ? { ...rest, closedAt: opening.now } : opened(rest, opening);
}
