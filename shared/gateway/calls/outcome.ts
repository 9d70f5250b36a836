import type { Outcome } from "../../core/outcome.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { BodyReading } from "../../vendors/types.ts";

/** The facts about one attempt of a vendor call that has ended. */
export interface AttemptFacts {
  readonly safe: boolean;
  /** From 1. */
  readonly attempt: number;
  /** Whether the call was already sent again with a new token after a refusal. */
  readonly refreshed: boolean;
  readonly exchange: Exchange;
  /** Of the body of a 2xx or 4xx; `success` for any other exchange. */
  readonly reading: BodyReading;
  /** The vendor has no certain status for a refused token, but an operation that shows it (`tokenCheck`). */
  readonly hasTokenCheck: boolean;
  /** The vendor's `Retry-After`, in seconds. */
  readonly retryAfterSeconds: number | undefined;
  readonly maintenanceStatuses: readonly number[];
  readonly unavailableBeforeWork: boolean;
}

/** The answer may be due to a revoked token, which only a further request to the vendor can show. */
export interface TokenDoubt {
  /** The vendor refused the token by a whole message: it is discarded whatever the further request shows. */
  readonly refused: boolean;
  /** Nothing was done if the token is revoked, so that the call may be sent again then. */
  readonly mayResend: boolean;
}

export interface Decision {
  readonly outcome: Outcome;
  /** `refresh`: refresh the token and send at once. `resend`: send after the wait. `stop`: the outcome is final. */
  readonly next: "refresh" | "resend" | "stop";
  readonly tokenDoubt?: TokenDoubt;
  /** The vendor refused the credentials also after a refresh. */
  readonly credentialsRefused?: true;
  /** It accepts them for its probe: the refusal is about the operation. */
  readonly operationRefused?: true;
  /** The vendor's answer is too large to forward. */
  readonly answerTooLarge?: true;
  /** The vendor answered a write with a 2xx whose body decides and cannot be read. */
  readonly answerUnreadable?: true;
  /** The minimum wait in seconds, where the vendor gave one. */
  readonly waitSeconds?: number;
}

/**
 * Decides the outcome of one attempt of a vendor call; `docs/architecture.md` has the table.
 *
 * The principle: a call is sent again only where the vendor cannot have done the work, or where doing it twice changes
 * nothing.
 */
export function decideOutcome(facts: AttemptFacts): Decision {
  const { exchange, safe, reading } = facts;
  if (exchange.kind === "failed") {
    // Sending it again would fail in the same way.
    if (exchange.cause === "invalid-request") return { outcome: "not-sent", next: "stop" };
    if (exchange.phase === "before-first-byte") return again("not-sent", facts);
    // The next answer would be as large.
    if (exchange.cause === "answer-too-large") return { outcome: "uncertain", next: "stop", answerTooLarge: true };
    return safe ? again("uncertain", facts) : { outcome: "uncertain", next: "stop" };
  }
  const { status } = exchange.answer;
  // A 401 means that nothing was done. The reading of a body is an assumption, good enough to repeat a read.
  if (status === 401 || (safe && reading === "token-refused")) {
    return facts.refreshed
      ? { outcome: "rejected", next: "stop", credentialsRefused: true }
      : { outcome: "rejected", next: "refresh" };
  }
  if (status === 429 || facts.maintenanceStatuses.includes(status)) return again("rejected", facts);
  if (status === 503 && facts.unavailableBeforeWork) return again("rejected", facts);
  if (status === 408 || (status >= 500 && status !== 501)) {
    return safe ? again("uncertain", facts) : { outcome: "uncertain", next: "stop" };
  }
  const doubt = tokenDoubt(facts, status);
  const unreadable = !safe && reading === "unreadable";
  return {
    ...(unreadable ? { outcome: "uncertain", answerUnreadable: true } : { outcome: "answered" }),
    next: "stop",
    ...(doubt === undefined ? {} : { tokenDoubt: doubt }),
  };
}

/** Statuses about access that are used in place of 401: 403, Laravel's 419, IIS's 440, ArcGIS's 498. */
const accessStatuses: ReadonlySet<number> = new Set([403, 419, 440, 498]);

/**
 * The doubt that an answer without a 401 leaves about a token in the body. Many sites answer an expired session by a
 * redirect or a page, and some answer work that is done in the same way.
 */
function tokenDoubt({ safe, reading, hasTokenCheck }: AttemptFacts, status: number): TokenDoubt | undefined {
  if (reading === "token-refused") return { refused: true, mayResend: true };
  if (!hasTokenCheck) return undefined;
  if (reading === "token-suspected") return { refused: false, mayResend: true };
  const isDoubtful =
    status < 400 ? status > 299 || reading === "failure" || reading === "unreadable" : accessStatuses.has(status);
  return isDoubtful ? { refused: false, mayResend: safe } : undefined;
}

function again(outcome: Outcome, facts: AttemptFacts): Decision {
  return {
    outcome,
    next: "resend",
    ...(facts.retryAfterSeconds === undefined ? {} : { waitSeconds: facts.retryAfterSeconds }),
  };
}
