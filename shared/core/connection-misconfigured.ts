import { Problem } from "./problem.ts";

/**
 * 503: the connection's secret is not what the vendor's calls need. Retryable, because a queued call waits for the
 * operator (outcome `not-sent`); the secret is read again at every call until it can be used.
 */
export class ConnectionMisconfigured extends Problem {
  /** Names fields, never a value. */
  readonly why: string;

  constructor(why: string) {
    super({
      status: 503,
      name: "connection-misconfigured",
      title: "Connection misconfigured",
      detail: `The connection's secret cannot be used: ${why}. Nothing was sent; the gateway's operator must correct it.`,
      outcome: "not-sent",
      retryable: true,
      retryAfterSeconds: secretWaitSeconds,
    });
    this.why = why;
  }
}

/** @param why names fields, never a value */
export function connectionMisconfigured(why: string): ConnectionMisconfigured {
  return new ConnectionMisconfigured(why);
}

/** Longer than a caller waits, so that a call is answered at once; a queued one is retried after it. */
export const secretWaitSeconds = 30;
