import type { Outcome } from "../../core/outcome.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { BodyReading } from "../../vendors/types.ts";

/** What is known once one try of a vendor call is over. */
export interface Try {
  readonly safe: boolean;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Whether the call was already sent again with a new token, because the vendor refused one. */
  readonly refreshed: boolean;
  readonly exchange: Exchange;
  /** Of the body of a 2xx or 4xx; `success` for any other exchange. */
  readonly reading: BodyReading;
  /** The vendor has no sure status for a refused token, but an operation that shows it (`tokenCheck`). */
  readonly hasTokenCheck: boolean;
  /** The vendor's `Retry-After`, in seconds. */
  readonly retryAfterSeconds: number | undefined;
  readonly maintenanceStatuses: readonly number[];
  readonly unavailableBeforeWork: boolean;
}

/** The answer may come of a dead token, which only another question to the vendor can tell. */
export interface TokenDoubt {
  /** The vendor refused the token by a whole message: it is discarded whatever the other question shows. */
  readonly refused: boolean;
  /** Nothing was done if the token is dead, so that the call may be sent again then. */
  readonly mayResend: boolean;
}

export interface Decision {
  readonly outcome: Outcome;
  /** `refresh`: renew the token and send at once. `resend`: send when the wait is over. `stop`: it is final. */
  readonly next: "refresh" | "resend" | "stop";
  readonly tokenDoubt?: TokenDoubt;
  /** The vendor refused our credentials also after a refresh. */
  readonly credentialsRefused?: true;
  /** The vendor answered with more than can be passed on. */
  readonly answerTooLarge?: true;
  /** The vendor answered a write with a 2xx whose body decides and cannot be read. */
  readonly answerUnreadable?: true;
  /** A floor under the wait, in seconds, where the vendor gave one. */
  readonly waitSeconds?: number;
}

/**
 * Decides what became of one try of a vendor call; `docs/architecture.md` has the table.
 *
 * The rule under all of it: a call is sent again only where the vendor cannot have done the work, or where doing it
 * twice changes nothing.
 */
export function decideOutcome(tried: Try): Decision {
  const { exchange, safe, reading } = tried;
  if (exchange.kind === "failed") {
    // It would be as impossible to send again.
    if (exchange.cause === "invalid-request") return { outcome: "not-sent", next: "stop" };
    if (exchange.phase === "before-first-byte") return again("not-sent", tried);
    // It would be as large again.
    if (exchange.cause === "answer-too-large") return { outcome: "uncertain", next: "stop", answerTooLarge: true };
    return safe ? again("uncertain", tried) : { outcome: "uncertain", next: "stop" };
  }
  const { status } = exchange.answer;
  // Nothing is done for a 401. What a body says is our reading of it, good enough to repeat a read.
  if (status === 401 || (safe && reading === "token-refused")) {
    return tried.refreshed
      ? { outcome: "rejected", next: "stop", credentialsRefused: true }
      : { outcome: "rejected", next: "refresh" };
  }
  if (status === 429 || tried.maintenanceStatuses.includes(status)) return again("rejected", tried);
  if (status === 503 && tried.unavailableBeforeWork) return again("rejected", tried);
  if (status === 408 || (status >= 500 && status !== 501)) {
    return safe ? again("uncertain", tried) : { outcome: "uncertain", next: "stop" };
  }
  const doubt = tokenDoubt(tried, status);
  const unreadable = !safe && reading === "unreadable";
  return {
    ...(unreadable ? { outcome: "uncertain", answerUnreadable: true } : { outcome: "answered" }),
    next: "stop",
    ...(doubt === undefined ? {} : { tokenDoubt: doubt }),
  };
}

/** Statuses that are about access, in use where there is no 401: 403, Laravel's 419, IIS's 440, ArcGIS's 498. */
const accessStatuses: ReadonlySet<number> = new Set([403, 419, 440, 498]);

/**
 * What an answer without a 401 leaves to doubt of a token in the body. A redirect is how many sites answer an ended
 * session, but also how some answer work that is done; so is a page in place of the answer.
 */
function tokenDoubt({ safe, reading, hasTokenCheck }: Try, status: number): TokenDoubt | undefined {
  if (reading === "token-refused") return { refused: true, mayResend: true };
  if (!hasTokenCheck) return undefined;
  if (reading === "token-suspected") return { refused: false, mayResend: true };
  const isDoubtful =
    status < 400 ? status > 299 || reading === "failure" || reading === "unreadable" : accessStatuses.has(status);
  return isDoubtful ? { refused: false, mayResend: safe } : undefined;
}

function again(outcome: Outcome, tried: Try): Decision {
  return {
    outcome,
    next: "resend",
    ...(tried.retryAfterSeconds === undefined ? {} : { waitSeconds: tried.retryAfterSeconds }),
  };
}
