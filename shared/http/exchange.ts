import http from "node:http";
import https from "node:https";
import type { HttpHeaders } from "./headers.ts";

export interface OutgoingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
}

/**
 * How one HTTP exchange ended. `before-first-byte`: no byte of the request can have reached the other side, since
 * its connection was never made. `after-first-byte`: some may have, and nobody can tell what came of it.
 */
export type Exchange =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "failed"; readonly phase: "before-first-byte" | "after-first-byte"; readonly cause: FailureCause };

export type FailureCause = "connect" | "reset" | "timeout" | "answer-too-large" | "answer-cut";

export interface ExchangeLimits {
  /** The whole exchange, connecting included. */
  readonly timeoutMs: number;
  readonly largestAnswer: number;
  /** A kept-alive connection that died while idle makes an exchange uncertain; unsafe calls need a fresh one. */
  readonly freshConnection: boolean;
}

const agents = {
  "http:": new http.Agent({ keepAlive: true, maxSockets: 256 }),
  "https:": new https.Agent({ keepAlive: true, maxSockets: 256 }),
};

/**
 * Sends one request and reads the whole answer, as bytes: nothing is decoded, no redirect is followed, nothing is
 * sent again. Never throws; whatever goes wrong is a failed exchange.
 *
 * The request is written only once its connection stands (TLS included), so that the phase of a failure is known and
 * not guessed.
 */
export function exchange(request: OutgoingRequest, limits: ExchangeLimits): Promise<Exchange> {
  return new Promise((resolve) => {
    const secure = request.url.protocol === "https:";
    let phase: "before-first-byte" | "after-first-byte" = "before-first-byte";
    const timer = setTimeout(() => fail("timeout"), limits.timeoutMs);
    const finish = (result: Exchange): void => {
      clearTimeout(timer);
      resolve(result);
    };
    const fail = (cause: FailureCause): void => {
      finish({ kind: "failed", phase, cause: phase === "before-first-byte" && cause === "reset" ? "connect" : cause });
      outgoing.destroy();
    };
    const outgoing = (secure ? https : http).request(request.url, {
      method: request.method,
      headers: headersWithLength(request),
      agent: limits.freshConnection ? false : agents[secure ? "https:" : "http:"],
    });
    const send = (): void => {
      phase = "after-first-byte";
      outgoing.end(request.body);
    };
    outgoing.on("socket", (socket) => {
      if (outgoing.reusedSocket || (!secure && !socket.connecting)) send();
      else socket.once(secure ? "secureConnect" : "connect", send);
    });
    outgoing.on("error", () => fail("reset"));
    outgoing.on("response", (incoming) => {
      readAnswer(incoming, limits.largestAnswer).then(
        (answer) => finish({ kind: "answered", answer }),
        (cause: FailureCause) => fail(cause),
      );
    });
  });
}

function headersWithLength(request: OutgoingRequest): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [name, values] of Object.entries(request.headers)) headers[name] = [...values];
  if (request.body.length > 0 || !["GET", "HEAD"].includes(request.method)) {
    headers["content-length"] = String(request.body.length);
  }
  return headers;
}

/** Reads an answer to its end; rejects with a `FailureCause` when it is cut off or too large. */
function readAnswer(incoming: http.IncomingMessage, largest: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    incoming.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > largest) reject("answer-too-large" satisfies FailureCause);
      else chunks.push(chunk);
    });
    incoming.on("error", () => reject("answer-cut" satisfies FailureCause));
    incoming.on("close", () => {
      if (!incoming.complete) return reject("answer-cut" satisfies FailureCause);
      resolve({ status: incoming.statusCode ?? 0, headers: headersOf(incoming), body: Buffer.concat(chunks) });
    });
  });
}

function headersOf(incoming: http.IncomingMessage): HttpHeaders {
  const headers: Record<string, string[]> = {};
  for (const [name, values] of Object.entries(incoming.headersDistinct)) headers[name] = [...(values ?? [])];
  return headers;
}
