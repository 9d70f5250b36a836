import type { IncomingMessage } from "node:http";
import { type BlobWriter, type Body, isBlobRef } from "./body.ts";
import { contentCodings } from "./decode-content.ts";
import type { HttpHeaders } from "./headers.ts";
import { type JsonOutline, jsonOutline } from "./json-outline.ts";
import { AnswerFailed, readChunks, restOf } from "./read-chunks.ts";

export interface Answer<Content extends Body = Body> {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly body: Content;
}

export interface AnswerLimits {
  /** In bytes. */
  readonly maxAnswerBytes: number;
  /** Answers of more bytes than `over` are streamed to the blob store, under this key. */
  readonly storeAnswer?: {
    readonly over: number;
    readonly key: string;
    /** Whether to read the outline of one that is JSON; a compressed one has none. */
    readonly outlined: boolean;
  };
}

/**
 * Reads an answer to its end. Memory is bounded where the answer may be stored as a blob.
 *
 * @throws AnswerFailed when it is cut off, too large, has a transfer coding that was not asked for, or cannot be stored
 */
export async function readAnswer(
  incoming: IncomingMessage,
  { maxAnswerBytes, storeAnswer }: AnswerLimits,
  blobs: BlobWriter | undefined,
): Promise<Answer> {
  const head = { status: incoming.statusCode ?? 0, headers: headersOf(incoming) };
  if (endsAtHead.has(head.status)) return { ...head, body: discardRest(incoming) };
  const maxHeld = blobs === undefined || storeAnswer === undefined ? maxAnswerBytes : storeAnswer.over;
  const first = await readChunks(incoming, head.headers, Math.min(maxHeld, maxAnswerBytes));
  if (first.ended) return { ...head, body: Buffer.concat(first.chunks) };
  if (blobs === undefined || storeAnswer === undefined || first.length > maxAnswerBytes) {
    throw new AnswerFailed("answer-too-large");
  }
  const { key, outlined } = storeAnswer;
  const outline = outlined && contentCodings(head.headers).length === 0 ? jsonOutline() : undefined;
  const bytes = joined(first.chunks, restOf(incoming, first.length, maxAnswerBytes));
  const size = await stored(blobs.write(key, seenBy(outline, bytes), head.headers));
  const text = outline?.text();
  return { ...head, body: { key, size, ...(text === undefined ? {} : { outline: text }) } };
}

/** Statuses of answers without a body, even when bytes follow the head (RFC 9110, sections 15.3.5, 15.3.6, 15.4.5). */
export const endsAtHead: ReadonlySet<number> = new Set([204, 205, 304]);

/** Closes the connection: bytes after such a head would be read as the next answer. */
function discardRest({ socket }: IncomingMessage): Buffer {
  socket.destroy();
  return Buffer.alloc(0);
}

/** Whether an answer is in memory; it always is where no blob store was given. */
export function isBuffered(answer: Answer): answer is Answer<Uint8Array> {
  return !isBlobRef(answer.body);
}

async function* joined(buffered: Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  // Spliced, so that chunks which were passed on can be collected.
  yield* buffered.splice(0);
  yield* rest;
}

async function* seenBy(outline: JsonOutline | undefined, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  for await (const chunk of bytes) {
    outline?.take(chunk);
    yield chunk;
  }
}

async function stored(writing: Promise<number>): Promise<number> {
  try {
    return await writing;
  } catch (cause) {
    throw cause instanceof AnswerFailed ? cause : new AnswerFailed("answer-not-stored", { cause });
  }
}

/**
 * Every line of the head, by its name in lower case. Node's `headersDistinct` throws for a header with the name of a
 * member of `Object.prototype`, such as `constructor`.
 */
function headersOf({ rawHeaders }: IncomingMessage): HttpHeaders {
  const headers = new Map<string, string[]>();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? "").toLowerCase();
    const value = rawHeaders[index + 1] ?? "";
    const before = headers.get(name);
    if (before === undefined) headers.set(name, [value]);
    else before.push(value);
  }
  return Object.fromEntries(headers);
}
