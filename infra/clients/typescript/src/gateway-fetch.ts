import { type Call, toCall } from "./call.ts";
import { NoAnswerError, ProblemError, UncertainOutcomeError } from "./errors.ts";
import { exchange } from "./exchange.ts";
import { parseJson, quoteLargeIntegers } from "./json.ts";
import { type GatewayOptions, readOptions, type Settings } from "./options.ts";
import { attemptTimeout, type Failure, isUncertain, retryDelay } from "./policy.ts";
import type { Problem } from "./problem.ts";

/** A `fetch` for the gateway alone. */
export type GatewayFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

export interface GatewayFetchOptions extends GatewayOptions {
  /**
   * How a JSON answer has integers beyond 2^53. `bigint` (default): the bytes are the vendor's, and `json()` of the answer reads them
   * exactly. `text`: as texts of their digits, for clients that read by `JSON.parse`, which rounds.
   */
  readonly largeIntegers?: "bigint" | "text";
}

/** What a call takes from the machine. */
export interface Platform {
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** From 0 to below 1. */
  random(): number;
  newKey(): string;
  /** @throws what the signal was aborted with */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/**
 * A `fetch` with the gateway's policy, for any client that takes one: the key is sent to the gateway alone; a write has one
 * `Idempotency-Key` over all attempts; a call is repeated where the gateway says that it may be, or where no answer came and the
 * repetition does no work twice; a problem is an error.
 *
 * @throws ProblemError, UncertainOutcomeError, NoAnswerError and UnreadableAnswerError by the promise that a call returns
 * @throws TypeError and RangeError for options that cannot be
 */
export function gatewayFetch(options: GatewayFetchOptions): GatewayFetch {
  const { largeIntegers = "bigint" } = options;
  const send = createSend(readOptions(options), thisPlatform);
  return async (input, init) => exactAnswer(await send(toRequest(input, init)), largeIntegers);
}

export interface SendOptions {
  /** The call is queued: a job that exists already is its job. Its problem is thrown at once, and the job not waited for. */
  readonly isQueued?: boolean;
}

/** Sends a request by the policy. */
export type Send = (request: Request, options?: SendOptions) => Promise<Response>;

export function createSend(settings: Settings, platform: Platform): Send {
  return async (request, { isQueued = false } = {}) => {
    const call = await toCall(request, settings, platform.newKey);
    const end = platform.now() + settings.timeBudgetMs;
    for (let retries = 0; ; retries += 1) {
      const { maxRetries, attemptTimeoutMs } = settings;
      const ended = await exchange(call, settings, attemptTimeout({ attemptTimeoutMs, left: end - platform.now() }));
      if (ended.kind === "answer") return ended.response;
      if (isQueued && ended.kind === "problem" && isJobInUse(ended.problem)) throw errorOf(ended, call, retries + 1);
      const left = end - platform.now();
      const delay = retryDelay(ended, { kind: call.kind, retries, maxRetries, left, random: platform.random() });
      if (delay === undefined) throw errorOf(ended, call, retries + 1);
      await platform.sleep(delay, call.source.signal);
    }
  };
}

/** Whether the key has a job that has not ended: its call was sent before, and the answer was lost. */
export function isJobInUse({ name, jobId }: Pick<Problem, "name" | "jobId">): boolean {
  return name === "idempotency-key-in-use" && jobId !== undefined;
}

function errorOf(failure: Failure, { kind, idempotencyKey }: Call, attempts: number): Error {
  const facts = { attempts, idempotencyKey };
  if (failure.kind === "no-answer") return new NoAnswerError(failure.reason, { ...failure, ...facts });
  const { problem } = failure;
  return isUncertain(problem, kind) ? new UncertainOutcomeError(problem, facts) : new ProblemError(problem, facts);
}

function toRequest(input: Request | URL | string, init?: RequestInit): Request {
  // The platform's own error has the text in it, which can name a patient.
  if (typeof input === "string" && !URL.canParse(input))
    throw new TypeError("A request needs its whole address, below baseUrl.");
  return new Request(input, init);
}

async function exactAnswer(response: Response, largeIntegers: "bigint" | "text"): Promise<Response> {
  if (!/\bjson\b/i.test(response.headers.get("content-type") ?? "")) return response;
  if (largeIntegers === "text") {
    const body = new TextEncoder().encode(quoteLargeIntegers(await response.text()));
    const headers = new Headers(response.headers);
    headers.set("content-length", String(body.byteLength));
    return new Response(body, { status: response.status, headers });
  }
  return Object.defineProperty(response, "json", { value: async () => parseJson(await response.text()) });
}

export const thisPlatform: Platform = {
  now: () => performance.now(),
  random: () => Math.random(),
  newKey: () => crypto.randomUUID(),
  sleep,
};

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
