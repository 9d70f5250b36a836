import { internalError } from "../../core/internal-error.ts";
import type { Outcome } from "../../core/outcome.ts";
import { Problem } from "../../core/problem.ts";
import type { Exchange, ExchangeLimits, OutgoingRequest } from "../../http/exchange.ts";

type ExchangeFunction = (request: OutgoingRequest, limits: ExchangeLimits) => Promise<Exchange>;

/**
 * Whether a byte may have reached the vendor, so that an error of ours is told with the right outcome: `not-sent` before
 * the first byte, `uncertain` from then on.
 */
export class SentBytes {
  /** Exchanges that may have sent something. */
  #exchanges = 0;
  #settled: "not-sent" | "rejected" = "not-sent";

  /** The exchange, watched. One that throws may have sent anything. */
  watch(exchange: ExchangeFunction): ExchangeFunction {
    return async (request, limits) => {
      this.#exchanges += 1;
      const ended = await exchange(request, limits);
      if (ended.kind === "failed" && ended.phase === "before-first-byte") this.#exchanges -= 1;
      return ended;
    };
  }

  /** Notes the outcome of a try that is over: after `not-sent` and `rejected` the vendor cannot have done the work. */
  settle(outcome: Outcome): void {
    if (outcome !== "not-sent" && outcome !== "rejected") return;
    this.#exchanges = 0;
    this.#settled = outcome;
  }

  /** The problem that tells of an error; one that is a problem stays what it is. */
  problemOf(error: unknown, safe: boolean): Problem {
    if (error instanceof Problem) return error;
    const outcome = this.#exchanges > 0 ? "uncertain" : this.#settled;
    return internalError(outcome, { retryable: safe || outcome !== "uncertain", cause: error });
  }
}
