import http from "node:http";
import https from "node:https";
import type { Readable } from "node:stream";
import { type Body, type BodyKeeper, isKept, sizeOf } from "./body.ts";
import { type Answer, AnswerFailed, type AnswerLimits, readAnswer } from "./read-answer.ts";
import { sendBody } from "./send-body.ts";

export interface OutgoingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** A kept one is opened anew by each exchange, and sent as it is read. */
  readonly body: Body;
}

/**
 * How one HTTP exchange ended. `before-first-byte`: no byte of the request can have reached the other side, since
 * its connection was never made. `after-first-byte`: some may have, and nobody can tell what came of it.
 */
export type Exchange<Content extends Body = Body> =
  | { readonly kind: "answered"; readonly answer: Answer<Content> }
  | { readonly kind: "failed"; readonly phase: "before-first-byte" | "after-first-byte"; readonly cause: FailureCause };

/** `body-unreadable`: the kept body is not to be had, and nothing was sent; `body-cut`: it broke off in the middle. */
export type FailureCause = "connect" | "reset" | "timeout" | "body-unreadable" | "body-cut" | AnswerFailed["failure"];

export interface ExchangeLimits extends AnswerLimits {
  /** The whole exchange, connecting included. */
  readonly timeoutMs: number;
  /** A kept-alive connection that died while idle makes an exchange uncertain; unsafe calls need a fresh one. */
  readonly freshConnection: boolean;
}

const agents = {
  "http:": new http.Agent({ keepAlive: true, maxSockets: 256 }),
  "https:": new https.Agent({ keepAlive: true, maxSockets: 256 }),
};

export function exchange(
  request: OutgoingRequest & { readonly body: Uint8Array },
  limits: ExchangeLimits,
): Promise<Exchange<Uint8Array>>;
export function exchange(request: OutgoingRequest, limits: ExchangeLimits, keeper: BodyKeeper): Promise<Exchange>;
/**
 * Sends one request and reads the whole answer, as bytes: nothing is decoded, no redirect is followed, nothing is
 * sent again. Never throws; whatever goes wrong is a failed exchange.
 *
 * The request is written only once its connection stands (TLS included), so that the phase of a failure is known and
 * not guessed.
 *
 * @param keeper has kept bodies, and takes answers that are too large to hold
 */
export function exchange(request: OutgoingRequest, limits: ExchangeLimits, keeper?: BodyKeeper): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    let phase: "before-first-byte" | "after-first-byte" = "before-first-byte";
    const timer = setTimeout(() => fail("timeout"), limits.timeoutMs);
    const finish = (result: Exchange): void => {
      clearTimeout(timer);
      resolve(result);
      over.abort();
    };
    const fail = (cause: FailureCause): void =>
      finish({ kind: "failed", phase, cause: phase === "before-first-byte" && cause === "reset" ? "connect" : cause });
    const start = (source: Readable | undefined): void => {
      const outgoing = connect(request, limits, () => {
        phase = "after-first-byte";
        if (source === undefined || !isKept(request.body)) outgoing.end(request.body);
        else sendBody(outgoing, source, request.body.size, over.signal).catch(() => fail("body-cut"));
      });
      let answered = false;
      over.signal.addEventListener("abort", () => {
        source?.destroy();
        // A connection whose request was not sent to its end is good for no other.
        if (!answered || !outgoing.writableEnded) outgoing.destroy();
      });
      outgoing.on("error", () => fail("reset"));
      outgoing.on("response", (incoming) => {
        readAnswer(incoming, limits, keeper).then(
          (answer) => {
            answered = true;
            finish({ kind: "answered", answer });
          },
          (error: unknown) => fail(error instanceof AnswerFailed ? error.failure : "answer-cut"),
        );
      });
    };
    if (!isKept(request.body)) return start(undefined);
    open(request.body.key, keeper, over.signal)
      .then(
        (source) => (over.signal.aborted ? void source.destroy() : start(source)),
        () => fail("body-unreadable"),
      )
      .catch(reject);
  });
}

async function open(key: string, keeper: BodyKeeper | undefined, signal: AbortSignal): Promise<Readable> {
  if (keeper === undefined) throw new Error("Nobody keeps the body.");
  const source = await keeper.open(key, signal);
  // It may fail before anybody reads it; whoever reads it then is told.
  source.on("error", () => {});
  return source;
}

/** @param send called once, when the connection stands and the first byte may be written */
function connect(request: OutgoingRequest, limits: ExchangeLimits, send: () => void): http.ClientRequest {
  const secure = request.url.protocol === "https:";
  const outgoing = (secure ? https : http).request(request.url, {
    method: request.method,
    headers: headersWithLength(request),
    agent: limits.freshConnection ? false : agents[secure ? "https:" : "http:"],
  });
  outgoing.on("socket", (socket) => {
    if (outgoing.reusedSocket || (!secure && !socket.connecting)) send();
    else socket.once(secure ? "secureConnect" : "connect", send);
  });
  return outgoing;
}

function headersWithLength(request: OutgoingRequest): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [name, values] of Object.entries(request.headers)) headers[name] = [...values];
  const length = sizeOf(request.body);
  if (length > 0 || !["GET", "HEAD"].includes(request.method)) headers["content-length"] = String(length);
  return headers;
}
