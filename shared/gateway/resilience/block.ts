import { Problem } from "../../core/problem.ts";
import type { ProblemName } from "../../core/problem-name.ts";
import { probeInProgressMs } from "./admission.ts";

/** Why a call is blocked, and for how long. */
export interface Block {
  readonly kind: "block";
  readonly why: "cool-down" | "breaker" | "pair-breaker" | "rate-limit";
  readonly waitMs: number;
}

/** The circuit is half-open, or the connection is suspected: a harmless read of the gateway's own has to probe first. */
export interface ProbeFirst {
  readonly kind: "probe-first";
}

/** Blocks a call while another one holds the probe. */
export const probeInProgress = { kind: "block", why: "breaker", waitMs: probeInProgressMs } as const satisfies Block;

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
  "pair-breaker": [
    "vendor-down",
    "The vendor is down",
    "failed repeatedly on your calls of this operation, and their circuit breaker is open",
  ],
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
