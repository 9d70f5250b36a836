import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { awaitHead, RequestFailed } from "./await-head.ts";
import { maxHeadBytes } from "./connect.ts";
import { type Resolve, vetAddresses, vetUrl } from "./egress-guard.ts";
import { fixedLookup } from "./fixed-lookup.ts";
import type { OwnHosts } from "./own-hosts.ts";
import { endsAtHead } from "./read-answer.ts";

/** An endpoint's answer, or one sentence for the partner about why there is none. */
export type PostResult =
  | {
      readonly answered: true;
      readonly status: number;
      readonly retryAfter: string | undefined;
      /** The first bytes of its body, 16 KiB at most; none when it had no body. */
      readonly beginning?: Uint8Array;
    }
  | {
      readonly answered: false;
      readonly error: string;
      /** The time limit was reached. */
      readonly late?: true;
    };

/** @param end cuts the request off when it is aborted, as if its time limit were reached */
export type Post = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  end?: AbortSignal,
) => Promise<PostResult>;

export interface GuardedPostOptions {
  readonly resolve: Resolve;
  readonly allow: ReadonlySet<string>;
  /** The gateway's own hosts, which are refused. */
  readonly own?: OwnHosts;
  /** For all of it: resolving, connecting, the answer. */
  readonly timeoutMs: number;
}

/**
 * An answer within this size is read to its end; a longer one is cut off. All of it is returned, so that a value that
 * begins in what is shown of it is seen whole (`response-snippet.ts`).
 */
const maxAnswerBytes = 16 * 1024;

/**
 * POSTs to URLs that partners gave: each is vetted again, requested over a new connection to a vetted address, and
 * redirects are not followed. Resolves within the time limit, whatever the endpoint does.
 *
 * The head of the answer decides: it counts even when its body stalls, is reset or never ends.
 */
export function guardedPost({ resolve, allow, own, timeoutMs }: GuardedPostOptions): Post {
  return async (text, headers, body, end) => {
    const decision = vetUrl(text, allow, own);
    if (!decision.allowed) return { answered: false, error: `The URL is refused. ${decision.why}` };
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), timeoutMs);
    const abort = (): void => over.abort();
    end?.addEventListener("abort", abort, { once: true });
    try {
      const addresses = decision.exempt ? undefined : await vetInTime(decision.url, resolve, over.signal);
      if (addresses?.allowed === false) return { answered: false, error: `The URL is refused. ${addresses.why}` };
      return await post(decision.url, headers, body, addresses?.addresses, over.signal);
    } catch (error) {
      if (!over.signal.aborted) return { answered: false, error: reasonOf(error) };
      return { answered: false, error: `No answer within ${timeoutMs / 1000} s.`, late: true };
    } finally {
      clearTimeout(timer);
      end?.removeEventListener("abort", abort);
    }
  };
}

function vetInTime(url: URL, resolve: Resolve, over: AbortSignal) {
  return Promise.race([vetAddresses(url, resolve), whenAborted(over)]);
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

async function post(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  addresses: readonly string[] | undefined,
  over: AbortSignal,
): Promise<PostResult> {
  const request = (url.protocol === "https:" ? https : http).request(url, {
    method: "POST",
    headers: { ...headers, "content-length": String(body.length) },
    agent: false,
    maxHeaderSize: maxHeadBytes,
    ...(addresses === undefined ? {} : { lookup: fixedLookup(addresses) }),
  });
  try {
    request.end(body);
    const answer = await Promise.race([awaitHead(request), whenAborted(over)]);
    const status = answer.statusCode ?? 0;
    const beginning = endsAtHead.has(status) ? new Uint8Array() : await readBeginning(answer, over);
    return {
      answered: true,
      status,
      retryAfter: answer.headers["retry-after"],
      ...(beginning.length === 0 ? {} : { beginning }),
    };
  } finally {
    request.destroy();
  }
}

/** The first bytes of a body, read until it ends, breaks off, is too long, or the time limit is reached. */
function readBeginning(answer: IncomingMessage, over: AbortSignal): Promise<Buffer> {
  return new Promise((resolve) => {
    const begun: Buffer[] = [];
    let length = 0;
    const end = (): void => resolve(Buffer.concat(begun));
    answer.on("data", (chunk: Buffer) => {
      if (length < maxAnswerBytes) begun.push(chunk.subarray(0, maxAnswerBytes - length));
      length += chunk.length;
      if (length > maxAnswerBytes) answer.destroy();
    });
    answer.on("close", end);
    over.addEventListener("abort", end, { once: true });
    if (over.aborted || answer.destroyed) end();
  });
}

const notHttp = "The answer is not valid HTTP.";

/** A sentence for an error code; the error's own message is not used because it names hosts and addresses. */
function reasonOf(thrown: unknown): string {
  if (thrown instanceof RequestFailed) {
    if (thrown.failure === "unexpected-upgrade") return "Answered 101; the protocol stays HTTP.";
    if (thrown.failure === "answer-invalid") return notHttp;
  }
  const error = thrown instanceof RequestFailed ? thrown.cause : thrown;
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  if (code === "ENOTFOUND" || code.startsWith("EAI_")) return "The host's name does not resolve.";
  if (code === "ERR_INVALID_CHAR" || code === "ERR_INVALID_HTTP_TOKEN") {
    return "A header cannot be sent: it holds a character that HTTP does not allow.";
  }
  if (code === "HPE_HEADER_OVERFLOW") return "The head of the answer is over 64 KiB.";
  if (code.startsWith("HPE_")) return notHttp;
  if (code === "ECONNREFUSED") return "The connection was refused.";
  if (/TLS|SSL|CERT|SELF_SIGNED|ISSUER/.test(code)) return "The TLS handshake failed or the certificate is not valid.";
  return "The connection failed.";
}
