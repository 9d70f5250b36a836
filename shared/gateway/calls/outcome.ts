import type { Outcome } from "../../core/problem.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { BodyReading } from "../../vendors/types.ts";

/** What is known once one try of a vendor call is over. */
export interface Try {
  readonly safe: boolean;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Whether the token was already renewed for this call because the vendor refused one. */
  readonly refreshed: boolean;
  readonly exchange: Exchange;
  readonly reading: BodyReading;
  /** The vendor's `Retry-After`, in seconds. */
  readonly retryAfterSeconds: number | undefined;
  readonly maintenanceStatuses: readonly number[];
  readonly unavailableBeforeWork: boolean;
}

export interface Verdict {
  readonly outcome: Outcome;
  /** `refresh`: renew the token and send at once. `resend`: send when the wait is over. `stop`: it is final. */
  readonly next: "refresh" | "resend" | "stop";
  /** The vendor refused our credentials also after a refresh. */
  readonly credentialsRefused?: true;
  /** The vendor answered with more than can be passed on. */
  readonly answerTooLarge?: true;
  /** A floor under the wait, in seconds, where the vendor gave one. */
  readonly waitSeconds?: number;
}

/**
 * Decides what became of one try of a vendor call; `docs/architecture.md` has the table.
 *
 * The rule under all of it: a call is sent again only where the vendor cannot have done the work, or where doing it
 * twice changes nothing.
 */
export function decideOutcome(tried: Try): Verdict {
  const { exchange } = tried;
  if (exchange.kind === "failed") {
    if (exchange.phase === "before-first-byte") return again("not-sent", tried);
    // It would be as large again.
    if (exchange.cause === "answer-too-large") return { outcome: "uncertain", next: "stop", answerTooLarge: true };
    return tried.safe ? again("uncertain", tried) : { outcome: "uncertain", next: "stop" };
  }
  const { status } = exchange.answer;
  if (status === 401 || tried.reading === "token-refused") {
    return tried.refreshed
      ? { outcome: "rejected", next: "stop", credentialsRefused: true }
      : { outcome: "rejected", next: "refresh" };
  }
  if (status === 429 || tried.maintenanceStatuses.includes(status)) return again("rejected", tried);
  if (status === 503 && tried.unavailableBeforeWork) return again("rejected", tried);
  if (status === 408 || (status >= 500 && status !== 501)) {
    return tried.safe ? again("uncertain", tried) : { outcome: "uncertain", next: "stop" };
  }
  return { outcome: "answered", next: "stop" };
}

function again(outcome: Outcome, tried: Try): Verdict {
  return {
    outcome,
    next: "resend",
    ...(tried.retryAfterSeconds === undefined ? {} : { waitSeconds: tried.retryAfterSeconds }),
  };
}
