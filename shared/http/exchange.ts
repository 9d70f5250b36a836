import { awaitHead, RequestFailed } from "./await-head.ts";
import { type BlobWriter, type Body, isBlobRef, sizeOf } from "./body.ts";
import { connect } from "./connect.ts";
import { openBody } from "./open-body.ts";
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
 * How one HTTP exchange ended. `before-first-byte`: no byte of the request was written. `after-first-byte`: some may
 * have reached the other side, and nobody can tell what came of it.
 */
export type Exchange<Content extends Body = Body> =
  | { readonly kind: "answered"; readonly answer: Answer<Content> }
  | { readonly kind: "failed"; readonly phase: Phase; readonly cause: FailureCause };

type Phase = "before-first-byte" | "after-first-byte";

/**
 * `invalid-request`: the method, URL or a header cannot be sent. `body-unreadable`: the kept body cannot be opened or
 * gave no byte; `body-cut`: it broke off while it was sent.
 */
export type FailureCause =
  | "connect"
  | "timeout"
  | "invalid-request"
  | RequestFailed["failure"]
  | AnswerFailed["failure"];

export interface ExchangeLimits extends AnswerLimits {
  /** The whole exchange: opening a kept body, DNS, connecting, TLS, sending, reading, keeping. */
  readonly timeoutMs: number;
  /** A kept-alive connection that died while idle makes an exchange uncertain; unsafe calls need a fresh one. */
  readonly freshConnection: boolean;
}

export function exchange(
  request: OutgoingRequest & { readonly body: Uint8Array },
  limits: ExchangeLimits,
): Promise<Exchange<Uint8Array>>;
export function exchange(request: OutgoingRequest, limits: ExchangeLimits, keeper: BlobWriter): Promise<Exchange>;
/**
 * Sends one request and reads the whole answer, as bytes: nothing is decoded, no redirect is followed, nothing is
 * sent again. Resolves within the time limit, whatever it is given and whatever the other side does; whatever goes
 * wrong is a failed exchange.
 *
 * The request is written only once its connection stands (TLS included), so that the phase of a failure is known and
 * not guessed. An answer that is complete stays one, whatever follows it on the connection.
 *
 * @param keeper has kept bodies, and takes answers that are too large to hold
 */
export async function exchange(
  request: OutgoingRequest,
  limits: ExchangeLimits,
  keeper?: BlobWriter,
): Promise<Exchange> {
  const over = new AbortController();
  const progress: Progress = { phase: "before-first-byte" };
  const failed = (cause: FailureCause): Exchange => ({ kind: "failed", phase: progress.phase, cause });
  const { promise: late, resolve: timeOut } = Promise.withResolvers<Exchange>();
  const timer = setTimeout(() => timeOut(failed("timeout")), limits.timeoutMs);
  const ended = converse(request, limits, keeper, progress, over.signal).then(
    (answer): Exchange => ({ kind: "answered", answer }),
    (error: unknown) => failed(causeOf(error, progress.phase)),
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

interface Progress {
  phase: Phase;
}

/** @param over ends everything: the body's source, the connection unless it may be kept */
async function converse(
  request: OutgoingRequest,
  limits: ExchangeLimits,
  keeper: BlobWriter | undefined,
  progress: Progress,
  over: AbortSignal,
): Promise<Answer> {
  const { method, url, headers, body } = request;
  const source = isBlobRef(body) ? await openBody(body.key, keeper, over) : undefined;
  const cut = Promise.withResolvers<never>();
  const begin = (): void => {
    progress.phase = "after-first-byte";
  };
  const outgoing = connect({ method, url, headers, length: sizeOf(body) }, limits.freshConnection, () => {
    if (!isBlobRef(body)) {
      begin();
      outgoing.end(body);
    } else if (source !== undefined) {
      sendBody(outgoing, source, body.size, over, begin).catch((cause: unknown) =>
        cut.reject(new RequestFailed("body-cut", { cause })),
      );
    }
  });
  let answered = false;
  over.addEventListener("abort", () => {
    // A connection whose request was not sent to its end is good for no other.
    if (!answered || !outgoing.writableEnded) outgoing.destroy();
  });
  const read = async (): Promise<Answer> => {
    const incoming = await awaitHead(outgoing);
    // An answer to nothing: bytes that stood in a kept connection, or a peer that does not wait for the request.
    if (progress.phase === "before-first-byte") throw new RequestFailed("answer-invalid");
    return await readAnswer(incoming, limits, keeper);
  };
  const answer = await Promise.race([read(), cut.promise]);
  answered = true;
  return answer;
}

function causeOf(error: unknown, phase: Phase): FailureCause {
  if (error instanceof AnswerFailed) return error.failure;
  const cause = error instanceof RequestFailed ? error.failure : "invalid-request";
  if (phase === "after-first-byte") return cause;
  // Before the first byte, what breaks the connection is a connection that was not made.
  if (cause === "body-cut") return "body-unreadable";
  return cause === "invalid-request" || cause === "body-unreadable" ? cause : "connect";
}
