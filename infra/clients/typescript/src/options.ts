/** What `gatewayFetch` and `createClient` need and may be given. */
export interface GatewayOptions {
  /** The gateway's address, with the stage's name or the base path where it has one. */
  readonly baseUrl: string;
  /** `rxg_…`, or a function that returns it, such as one that reads a secret store. It is sent to `baseUrl` alone. */
  readonly apiKey: string | (() => string | Promise<string>);
  /** Default 3; 0 for none. */
  readonly retries?: number;
  /** All attempts and waits of one call, in milliseconds; default 60,000. */
  readonly timeBudgetMs?: number;
  /** One attempt, in milliseconds; default 35,000, since the gateway answers within 29 s. */
  readonly attemptTimeoutMs?: number;
  /** Larger answers are refused; default 128 MiB. */
  readonly maxAnswerBytes?: number;
  /** In place of the platform's. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

export interface Settings {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly apiKey: () => Promise<string>;
  readonly maxRetries: number;
  readonly timeBudgetMs: number;
  readonly attemptTimeoutMs: number;
  readonly maxAnswerBytes: number;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** @throws TypeError or RangeError that names the option, and not its value */
export function readOptions(options: GatewayOptions): Settings {
  const { apiKey, fetch = (request) => globalThis.fetch(request) } = options;
  if (typeof apiKey === "string") checkKey(apiKey);
  else if (typeof apiKey !== "function") throw new TypeError("apiKey has to be a text or a function.");
  return {
    baseUrl: readBaseUrl(options.baseUrl),
    apiKey: async () => checkKey(typeof apiKey === "string" ? apiKey : await apiKey()),
    maxRetries: numberOption("retries", options.retries, { fallback: 3, min: 0 }),
    timeBudgetMs: numberOption("timeBudgetMs", options.timeBudgetMs, { fallback: 60_000, min: 1 }),
    attemptTimeoutMs: numberOption("attemptTimeoutMs", options.attemptTimeoutMs, { fallback: 35_000, min: 1 }),
    maxAnswerBytes: numberOption("maxAnswerBytes", options.maxAnswerBytes, { fallback: 128 * 1024 * 1024, min: 1 }),
    fetch,
  };
}

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);

function readBaseUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new TypeError("baseUrl has to be the gateway's address, such as https://gateway.example.com.");
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw new TypeError("baseUrl has to be https: the key and patients' data would be readable on the way.");
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new TypeError("baseUrl has to be an address without a user, a query and a fragment.");
  }
  return url.href.replace(/\/+$/, "");
}

function checkKey(key: unknown): string {
  if (typeof key === "string" && /^[\x21-\x7e]+$/.test(key)) return key;
  throw new TypeError("apiKey has to be an API key: visible characters without a blank or a line break.");
}

/** A value for `Idempotency-Key`. */
export function checkIdempotencyKey(key: string): string {
  if (/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(key) && key.length <= 255) return key;
  throw new TypeError("Idempotency-Key has to be 1 to 255 visible characters.");
}

/** A timer of more milliseconds ends at once. */
const maxNumber = 2 ** 31 - 1;

function numberOption(
  name: string,
  value: number | undefined,
  { fallback, min }: { readonly fallback: number; readonly min: number },
): number {
  if (value === undefined) return fallback;
  if (typeof value === "number" && value >= min && value <= maxNumber) return value;
  throw new RangeError(`${name} has to be a number from ${min} to ${maxNumber}.`);
}
