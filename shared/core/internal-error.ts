import type { Outcome } from "./outcome.ts";
import { Problem } from "./problem.ts";

const name = "internal-error";

/** What the caller learns of a failure of ours, by how far its vendor call had come. */
const details: Readonly<Record<Exclude<Outcome, "answered">, string>> = {
  "not-sent": "The gateway failed, and nothing was sent to a vendor.",
  rejected: "The gateway failed after the vendor had turned the call away before doing any work.",
  uncertain: "The gateway failed after it had begun to send the call. Whether the vendor did the work is not known.",
};

/**
 * 500: a fault of ours, of which the caller learns the request id alone (design, Outcomes: `not-sent` before the first
 * byte, `uncertain` after it).
 *
 * @param retryable whether the same request can be sent again without doing anything twice
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

/** Whether a problem tells of a fault of ours, whose cause belongs in the log. */
export function isInternalError(problem: Problem): boolean {
  return problem.members.name === name;
}
