import type { IncomingMessage } from "node:http";
import { type BlobWriter, type Body, isBlobRef } from "./body.ts";
import { contentCodings } from "./decode-content.ts";
import type { HttpHeaders } from "./headers.ts";
import { type JsonOutline, jsonOutline } from "./json-outline.ts";

export interface Answer<Content extends Body = Body> {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly body: Content;
}

/** The answer could not be read to its end. */
export class AnswerFailed extends Error {
  readonly failure: "answer-cut" | "answer-invalid" | "answer-too-large" | "answer-not-stored";

  constructor(failure: AnswerFailed["failure"], options?: ErrorOptions) {
    super(failure, options);
    this.name = "AnswerFailed";
    this.failure = failure;
  }
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
  const bytes = bytesOf(incoming, maxAnswerBytes);
  const buffered: Buffer[] = [];
  let length = 0;
  for (let next = await bytes.next(); next.done !== true; next = await bytes.next()) {
    buffered.push(next.value);
    length += next.value.length;
    if (blobs === undefined || storeAnswer === undefined || length <= storeAnswer.over) continue;
    const { key, outlined } = storeAnswer;
    const outline = outlined && contentCodings(head.headers).length === 0 ? jsonOutline() : undefined;
    const size = await stored(blobs.write(key, seenBy(outline, joined(buffered, bytes)), head.headers));
    const text = outline?.text();
    return { ...head, body: { key, size, ...(text === undefined ? {} : { outline: text }) } };
  }
  return { ...head, body: Buffer.concat(buffered) };
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

async function* bytesOf(incoming: IncomingMessage, maxBytes: number): AsyncGenerator<Buffer, void> {
  let length = 0;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      if (length === 0 && hasOtherCoding(incoming)) throw new AnswerFailed("answer-invalid");
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
function hasOtherCoding({ headers }: IncomingMessage): boolean {
  return (headers["transfer-encoding"] ?? "chunked").trim().toLowerCase() !== "chunked";
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
    const values = headers.get(name) ?? [];
    values.push(rawHeaders[index + 1] ?? "");
    headers.set(name, values);
  }
  return Object.fromEntries(headers);
}
