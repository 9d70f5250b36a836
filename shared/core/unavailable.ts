import { Problem } from "./problem.ts";
import type { ProblemName } from "./problem-name.ts";

/** The problem for a call whose store cannot be reached. */
export interface Unavailable {
  readonly name: ProblemName;
  /** Default: `Service unavailable`. */
  readonly title?: string;
  readonly detail: string;
  /** Default: 1. */
  readonly retryAfterSeconds?: number;
}

/** 503 `not-sent`: a step before the first byte failed, so the same request can be sent again. */
export function unavailable(
  { name, title = "Service unavailable", detail, retryAfterSeconds = 1 }: Unavailable,
  cause: unknown,
): Problem {
  return new Problem(
    { status: 503, name, title, detail, outcome: "not-sent", retryable: true, retryAfterSeconds },
    { cause },
  );
}

/**
 * Awaits a step that a call needs before its first byte.
 *
 * @throws Problem 503 `not-sent` with the failure as its cause
 * @example const partner = await orUnavailable(partners.findPartner(id), { name: "directory-unavailable", detail });
 */
export async function orUnavailable<Result>(step: Promise<Result>, failure: Unavailable): Promise<Result> {
  try {
    return await step;
  } catch (cause) {
    throw unavailable(failure, cause);
  }
}
