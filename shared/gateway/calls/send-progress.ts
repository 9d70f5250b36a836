import { internalError } from "../../core/internal-error.ts";
import type { Outcome } from "../../core/outcome.ts";
import { Problem } from "../../core/problem.ts";
import type { Exchange, ExchangeLimits, OutgoingRequest } from "../../http/exchange.ts";

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

  /** Wraps an exchange so that it is counted. One that throws may have sent anything. */
  track(exchange: ExchangeFunction): ExchangeFunction {
    return async (request, limits) => {
      this.#begin();
      const started = performance.now();
      const ended = await exchange(request, limits);
      this.#timed(Math.round(performance.now() - started));
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

  #nothingSent(): void {
    this.#maySent -= 1;
    if (this.#whole !== undefined) this.#whole.#nothingSent();
  }
}
