import http from "node:http";
import https from "node:https";
import { type Resolve, vetAddresses, vetUrl } from "./egress-guard.ts";
import { fixedLookup } from "./fixed-lookup.ts";

/** An endpoint's answer, or a sentence on why there was none. */
export type PostResult =
  | {
      readonly answered: true;
      readonly status: number;
      readonly retryAfter: string | undefined;
      /** The first bytes of its body, 1 KiB at most; none when it had no body. */
      readonly beginning?: Uint8Array;
    }
  | { readonly answered: false; readonly error: string };

export type Post = (url: string, headers: Readonly<Record<string, string>>, body: Uint8Array) => Promise<PostResult>;

export interface GuardedPostOptions {
  readonly resolve: Resolve;
  readonly allow: ReadonlySet<string>;
  /** For all of it: resolving, connecting, the answer. */
  readonly timeoutMs: number;
}

/** Enough for an endpoint to end its answer in peace. */
const largestAnswer = 16 * 1024;

/** What is handed on of an answer: enough for an error message of the endpoint's. */
const largestBeginning = 1024;

/**
 * POSTs to URLs that partners gave: vetted anew each time, over a connection of its own to the address that was vetted,
 * without redirects. Never throws.
 */
export function guardedPost({ resolve, allow, timeoutMs }: GuardedPostOptions): Post {
  return async (text, headers, body) => {
    const verdict = vetUrl(text, allow);
    if (!verdict.allowed) return { answered: false, error: `The URL is refused. ${verdict.why}` };
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const addresses = verdict.exempt ? undefined : await vetInTime(verdict.url, resolve, signal);
      if (addresses?.allowed === false) return { answered: false, error: `The URL is refused. ${addresses.why}` };
      return await post(verdict.url, headers, body, addresses?.addresses, signal);
    } catch (error) {
      return { answered: false, error: signal.aborted ? `No answer within ${timeoutMs / 1000} s.` : reasonOf(error) };
    }
  };
}

function vetInTime(url: URL, resolve: Resolve, signal: AbortSignal) {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([vetAddresses(url, resolve), late]);
}

function post(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  addresses: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<PostResult> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? https : http).request(url, {
      method: "POST",
      headers: { ...headers, "content-length": String(body.length) },
      agent: false,
      signal,
      ...(addresses === undefined ? {} : { lookup: fixedLookup(addresses) }),
    });
    request.on("error", reject);
    request.on("response", (response) => {
      const begun: Buffer[] = [];
      let length = 0;
      const result = (): PostResult => ({
        answered: true,
        status: response.statusCode ?? 0,
        retryAfter: response.headers["retry-after"],
        ...(length === 0 ? {} : { beginning: Buffer.concat(begun) }),
      });
      response.on("data", (chunk: Buffer) => {
        if (length < largestBeginning) begun.push(chunk.subarray(0, largestBeginning - length));
        length += chunk.length;
        if (length > largestAnswer) response.destroy();
      });
      // The status has said what there is to say, also when the body behind it is cut off.
      response.on("error", () => resolve(result()));
      response.on("close", () => resolve(result()));
    });
    request.end(body);
  });
}

/** A sentence from an error code; the error's own message names hosts and addresses. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  if (code === "ENOTFOUND" || code.startsWith("EAI_")) return "The host's name does not resolve.";
  if (code === "ECONNREFUSED") return "The connection was refused.";
  if (/TLS|SSL|CERT|SELF_SIGNED|ISSUER/.test(code)) return "The TLS handshake failed or the certificate is not valid.";
  return "The connection failed.";
}
