import { Problem } from "../../core/problem.ts";
import type { ProblemName } from "../../core/problem-name.ts";

/** Why a call may not go now, and for how long. */
export interface Block {
  readonly kind: "hold";
  readonly why: "cool-down" | "breaker" | "budget";
  readonly waitMs: number;
}

/** The vendor may be back, but this call does work: a harmless one has to see first. */
export interface ProbeFirst {
  readonly kind: "probe-first";
}

/** For a call that comes while another one is about to see whether the vendor is back. */
export const probeTaken: Block = { kind: "hold", why: "breaker", waitMs: 1_000 };

/** How a held-back call stands. */
export interface Waiting {
  /** 1 for the first try. */
  readonly attempt: number;
  /** Nobody waits for the call: it comes from a queue, and no wait for the vendor is longer than this. */
  readonly maxWaitMs: number | undefined;
  readonly leftMs: number;
}

/**
 * Whether a call waits for the end of its hold where it is, or is answered at once: a first try never waits for a vendor
 * that cannot take it, a further one may wait for a cool-down within its caller's budget.
 */
export function waitsHere({ why, waitMs }: Block, { attempt, maxWaitMs, leftMs }: Waiting): boolean {
  if (waitMs >= leftMs || waitMs > (maxWaitMs ?? Number.POSITIVE_INFINITY)) return false;
  if (why === "cool-down") return attempt > 1;
  return why === "budget" && (attempt > 1 || maxWaitMs !== undefined);
}

const texts: Readonly<Record<Block["why"], readonly [name: ProblemName, title: string, reason: string]>> = {
  "cool-down": ["vendor-cooling-down", "The vendor asked for a pause", "asked to be left alone for a while"],
  breaker: ["vendor-down", "The vendor is down", "has failed again and again, so that calls are held back for a while"],
  budget: ["rate-limit-reached", "The rate budget is spent", "takes no more calls of yours for the moment"],
};

/** 503 `not-sent`: what a held-back call is answered. */
export function holdProblem({ why, waitMs }: Block, vendorTitle: string): Problem {
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
