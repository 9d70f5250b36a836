import type { IncomingMessage } from "node:http";
import type { HttpHeaders } from "./headers.ts";

/** The answer could not be read to its end. */
export class AnswerFailed extends Error {
  readonly failure: "answer-cut" | "answer-invalid" | "answer-too-large" | "answer-not-stored";

  constructor(failure: AnswerFailed["failure"], options?: ErrorOptions) {
    super(failure, options);
    this.name = "AnswerFailed";
    this.failure = failure;
  }
}

/** The whole body, or the chunks up to the one with which it was longer than allowed. */
interface FirstChunks {
  readonly chunks: Buffer[];
  readonly length: number;
  readonly ended: boolean;
}

/**
 * Reads chunks as they come, until the body ends or has more bytes than `maxBytes`; the stream is paused then. An
 * iterator over the stream takes several times the work for a small body.
 */
export function readChunks(incoming: IncomingMessage, headers: HttpHeaders, maxBytes: number): Promise<FirstChunks> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const finish = (done: () => void): void => {
      incoming.off("data", onData).off("end", onEnd).off("error", onCut).off("close", onCut);
      done();
    };
    const onData = (chunk: Buffer): void => {
      if (length === 0 && hasOtherCoding(headers)) {
        finish(() => reject(new AnswerFailed("answer-invalid")));
        return;
      }
      chunks.push(chunk);
      length += chunk.length;
      if (length <= maxBytes) return;
      incoming.pause();
      finish(() => resolve({ chunks, length, ended: false }));
    };
    const onEnd = (): void => {
      if (incoming.complete) finish(() => resolve({ chunks, length, ended: true }));
      else onCut();
    };
    const onCut = (cause?: Error): void => finish(() => reject(new AnswerFailed("answer-cut", { cause })));
    // One that was cut together with its head has had its events already.
    if (incoming.destroyed) onCut(incoming.errored ?? undefined);
    else incoming.on("data", onData).on("end", onEnd).on("error", onCut).on("close", onCut);
  });
}

/** @param begun how many bytes were read before */
export async function* restOf(
  incoming: IncomingMessage,
  begun: number,
  maxBytes: number,
): AsyncGenerator<Buffer, void> {
  let length = begun;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maxBytes) throw new AnswerFailed("answer-too-large");
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof AnswerFailed ? cause : new AnswerFailed("answer-cut", { cause });
  }
  if (!incoming.complete) throw new AnswerFailed("answer-cut");
}

/** Whether the body has a transfer coding that was not asked for and that Node does not decode (RFC 9112, section 7). */
function hasOtherCoding({ "transfer-encoding": codings }: HttpHeaders): boolean {
  return codings !== undefined && codings.join(", ").trim().toLowerCase() !== "chunked";
}
