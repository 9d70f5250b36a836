import { awaitHead, RequestFailed } from "./await-head.ts";
import { type BlobRef, type BlobWriter, type Body, isBlobRef, sizeOf } from "./body.ts";
import { connect } from "./connect.ts";
import { openBody } from "./open-body.ts";
import { type Answer, type AnswerLimits, readAnswer } from "./read-answer.ts";
import { AnswerFailed } from "./read-chunks.ts";
import { sendBody } from "./send-body.ts";

export interface OutgoingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** A blob is opened by each exchange and streamed. */
  readonly body: Body;
}

/**
 * How one HTTP exchange ended. `before-first-byte`: no byte of the request was written. `after-first-byte`: some bytes
 * may have reached the other side, and their effect is unknown.
 */
export type Exchange<Content extends Body = Body> =
  | { readonly kind: "answered"; readonly answer: Answer<Content> }
  | { readonly kind: "failed"; readonly phase: Phase; readonly cause: FailureCause };

type Phase = "before-first-byte" | "after-first-byte";

/**
 * `invalid-request`: the method, URL or a header cannot be sent. `body-unreadable`: the body's blob cannot be opened or
 * failed before its first byte; `body-cut`: it broke off while it was sent.
 */
export type FailureCause =
  | "connect"
  | "timeout"
  | "invalid-request"
  | RequestFailed["failure"]
  | AnswerFailed["failure"];

export interface ExchangeLimits extends AnswerLimits {
  /** For the whole exchange: opening the body's blob, DNS, connecting, TLS, sending, reading, storing the answer. */
  readonly timeoutMs: number;
  /** A kept-alive connection that died while idle makes an exchange uncertain; unsafe calls need a fresh one. */
  readonly freshConnection: boolean;
}

export function exchange(
  request: OutgoingRequest & { readonly body: Uint8Array },
  limits: ExchangeLimits,
): Promise<Exchange<Uint8Array>>;
export function exchange(request: OutgoingRequest, limits: ExchangeLimits, blobs: BlobWriter): Promise<Exchange>;
/**
 * Sends one request and reads the whole answer, as bytes: nothing is decoded, no redirect is followed, nothing is
 * retried. Resolves within the time limit, whatever its input and whatever the other side does; never rejects: every
 * error is a failed exchange.
 *
 * The request is written only once its connection is established (TLS included), so that the phase of a failure is
 * known. A complete answer stays valid, whatever follows it on the connection.
 *
 * @param blobs holds bodies given by reference, and takes answers that are too large for memory
 */
export async function exchange(
  request: OutgoingRequest,
  limits: ExchangeLimits,
  blobs?: BlobWriter,
): Promise<Exchange> {
  const progress: Progress = { phase: "before-first-byte", atEnd: [] };
  const failed = (cause: FailureCause): Exchange => ({ kind: "failed", phase: progress.phase, cause });
  const { promise: late, resolve: timeOut } = Promise.withResolvers<Exchange>();
  const timer = setTimeout(() => timeOut(failed("timeout")), limits.timeoutMs);
  const ended = sendAndRead(request, limits, blobs, progress).then(
    (answer): Exchange => ({ kind: "answered", answer }),
    (error: unknown) => failed(causeOf(error, progress.phase)),
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
    for (const end of progress.atEnd) end();
  }
}

interface Progress {
  phase: Phase;
  /** Called when the exchange is over: they end the body's stream, and the connection unless it can be kept alive. */
  readonly atEnd: (() => void)[];
}

async function sendAndRead(
  request: OutgoingRequest,
  limits: ExchangeLimits,
  blobs: BlobWriter | undefined,
  progress: Progress,
): Promise<Answer> {
  const { method, url, headers, body } = request;
  const source = isBlobRef(body) ? await openSource(body, blobs, progress) : undefined;
  const cut = Promise.withResolvers<never>();
  const begin = (): void => {
    progress.phase = "after-first-byte";
  };
  const outgoing = connect({ method, url, headers, length: sizeOf(body) }, limits.freshConnection, () => {
    if (!isBlobRef(body)) {
      begin();
      // An empty chunk would be written beside the head.
      outgoing.end(body.length === 0 ? undefined : body);
    } else if (source !== undefined) {
      sendBody(outgoing, source.stream, body.size, source.over, begin).catch((cause: unknown) =>
        cut.reject(new RequestFailed("body-cut", { cause })),
      );
    }
  });
  let answered = false;
  progress.atEnd.push(() => {
    // A connection whose request was not sent to its end cannot be reused.
    if (!answered || !outgoing.writableEnded) outgoing.destroy();
  });
  const read = async (): Promise<Answer> => {
    const incoming = await awaitHead(outgoing);
    // An answer without a request: stale bytes on a kept-alive connection, or a peer that does not wait for the request.
    if (progress.phase === "before-first-byte") throw new RequestFailed("answer-invalid");
    return await readAnswer(incoming, limits, blobs);
  };
  const answer = await Promise.race([read(), cut.promise]);
  answered = true;
  return answer;
}

/** Opens the blob of a body; the stream ends with the exchange. */
async function openSource({ key }: BlobRef, blobs: BlobWriter | undefined, { atEnd }: Progress) {
  const controller = new AbortController();
  atEnd.push(() => controller.abort());
  const over = controller.signal;
  return { stream: await openBody(key, blobs, over), over };
}

function causeOf(error: unknown, phase: Phase): FailureCause {
  if (error instanceof AnswerFailed) return error.failure;
  const cause = error instanceof RequestFailed ? error.failure : "invalid-request";
  if (phase === "after-first-byte") return cause;
  // Before the first byte, a broken connection counts as one that was not established.
  if (cause === "body-cut") return "body-unreadable";
  return cause === "invalid-request" || cause === "body-unreadable" ? cause : "connect";
}
