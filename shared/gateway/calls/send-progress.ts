import type { Clock } from "../../core/clock.ts";
import { internalError } from "../../core/internal-error.ts";
import type { Outcome } from "../../core/outcome.ts";
import { Problem } from "../../core/problem.ts";
import type { Exchange, ExchangeLimits, OutgoingRequest } from "../../http/exchange.ts";
import { type JobAttempt, newestAttempts } from "../model/job-attempt.ts";

type ExchangeFunction = (request: OutgoingRequest, limits: ExchangeLimits) => Promise<Exchange>;

/**
 * How much of a call may have reached the vendor. An internal error is `not-sent` before the first byte and `uncertain`
 * after it (`docs/architecture.md`, Outcomes of a call).
 */
export class SendProgress {
  readonly #whole: SendProgress | undefined;
  #begun = 0;
  /** Exchanges that may have sent a byte since the last `not-sent` or `rejected`. */
  #maySent = 0;
  #outcome: "not-sent" | "rejected" = "not-sent";
  #lastExchangeMs: number | undefined;
  #exchanges: readonly JobAttempt[] = [];

  /** @param whole the progress of the call that this one is a part of */
  constructor(whole?: SendProgress) {
    this.#whole = whole;
  }

  /** Exchanges with the vendor that were begun; each is counted before its first byte. */
  get begun(): number {
    return this.#begun;
  }

  /** How long the last exchange took, in whole milliseconds; `undefined` before the end of the first. */
  get lastExchangeMs(): number | undefined {
    return this.#lastExchangeMs;
  }

  /** The newest exchanges that have ended, oldest first. */
  get exchanges(): readonly JobAttempt[] {
    return this.#exchanges;
  }

  /** Wraps an exchange so that it is counted. One that throws may have sent anything. */
  track(exchange: ExchangeFunction, clock: Pick<Clock, "now">): ExchangeFunction {
    return async (request, limits) => {
      this.#begin();
      const at = clock.now();
      const started = performance.now();
      const sinceStart = () => Math.round(performance.now() - started);
      const ended = await exchange(request, limits).catch((error: unknown) => {
        this.#ended({ at, phase: "unknown", durationMs: sinceStart(), status: null, error: "internal-error" });
        throw error;
      });
      const durationMs = sinceStart();
      this.#timed(durationMs);
      this.#ended({ at, durationMs, ...howItEnded(ended) });
      if (ended.kind === "failed" && ended.phase === "before-first-byte") this.#nothingSent();
      return ended;
    };
  }

  /** Records the outcome of an attempt: after `not-sent` and `rejected` the vendor cannot have done the work. */
  record(outcome: Outcome): void {
    if (outcome !== "not-sent" && outcome !== "rejected") return;
    this.#maySent = 0;
    this.#outcome = outcome;
  }

  /** The problem that answers an error; an error that is a problem is returned unchanged. */
  problemOf(error: unknown, safe: boolean): Problem {
    if (error instanceof Problem) return error;
    const outcome = this.#maySent > 0 ? "uncertain" : this.#outcome;
    return internalError(outcome, { retryable: safe || outcome !== "uncertain", cause: error });
  }

  #begin(): void {
    this.#begun += 1;
    this.#maySent += 1;
    if (this.#whole !== undefined) this.#whole.#begin();
  }

  #timed(ms: number): void {
    this.#lastExchangeMs = ms;
    if (this.#whole !== undefined) this.#whole.#timed(ms);
  }

  #ended(exchange: JobAttempt): void {
    this.#exchanges = newestAttempts([...this.#exchanges, exchange]);
    if (this.#whole !== undefined) this.#whole.#ended(exchange);
  }

  #nothingSent(): void {
    this.#maySent -= 1;
    if (this.#whole !== undefined) this.#whole.#nothingSent();
  }
}

function howItEnded(ended: Exchange): Pick<JobAttempt, "phase" | "status" | "error"> {
  if (ended.kind === "answered") return { phase: "answered", status: ended.answer.status };
  return { phase: ended.phase, status: null, error: ended.cause };
}
