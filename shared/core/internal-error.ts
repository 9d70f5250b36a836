import type { Outcome } from "./outcome.ts";
import { Problem } from "./problem.ts";

const name = "internal-error";

/** The detail of an internal error, by the progress of the vendor call. */
const details: Readonly<Record<Exclude<Outcome, "answered">, string>> = {
  "not-sent": "The gateway failed, and nothing was sent to a vendor.",
  rejected: "The gateway failed after the vendor had rejected the call without doing any work.",
  uncertain: "The gateway failed after it had begun to send the call. Whether the vendor did the work is not known.",
};

/**
 * 500: a fault of the gateway, of which the caller only gets the request id. Its outcome is `not-sent` before the first
 * byte to the vendor and `uncertain` after it.
 *
 * @param retryable whether the same request can be sent again without doing any work twice
 */
export function internalError(
  outcome: Exclude<Outcome, "answered">,
  { retryable, cause }: { readonly retryable: boolean; readonly cause: unknown },
): Problem {
  return new Problem(
    {
      status: 500,
      name,
      title: "Internal error",
      detail: `${details[outcome]} Report the request id to the gateway's operator.`,
      outcome,
      retryable,
      ...(retryable ? { retryAfterSeconds: 1 } : {}),
    },
    { cause },
  );
}

/** Whether a problem is a fault of the gateway, whose cause belongs in the log. */
export function isInternalError(problem: Problem): boolean {
  return problem.members.name === name;
}
