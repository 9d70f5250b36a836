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

/** Why an answer could not be read to its end. */
export class AnswerFailed extends Error {
  readonly failure: "answer-cut" | "answer-invalid" | "answer-too-large" | "answer-not-kept";

  constructor(failure: AnswerFailed["failure"], options?: ErrorOptions) {
    super(failure, options);
    this.name = "AnswerFailed";
    this.failure = failure;
  }
}

export interface AnswerLimits {
  /** In bytes. */
  readonly maxAnswerBytes: number;
  /** Answers of more bytes than `over` are not held: they go to the keeper as they come, under this key. */
  readonly keepAnswer?: {
    readonly over: number;
    readonly key: string;
    /** Whether the outline of one that is JSON is wanted; one that is compressed has none. */
    readonly outlined: boolean;
  };
}

/**
 * Reads an answer to its end, in memory that does not grow with it where it may be kept elsewhere.
 *
 * @throws AnswerFailed when it is cut off, too large, coded in a way that was not asked for, or cannot be kept
 */
export async function readAnswer(
  incoming: IncomingMessage,
  { maxAnswerBytes, keepAnswer }: AnswerLimits,
  keeper: BlobWriter | undefined,
): Promise<Answer> {
  const head = { status: incoming.statusCode ?? 0, headers: headersOf(incoming) };
  if (endsAtHead.has(head.status)) return { ...head, body: discardRest(incoming) };
  const bytes = bytesOf(incoming, maxAnswerBytes);
  const held: Buffer[] = [];
  let length = 0;
  for (let next = await bytes.next(); next.done !== true; next = await bytes.next()) {
    held.push(next.value);
    length += next.value.length;
    if (keeper === undefined || keepAnswer === undefined || length <= keepAnswer.over) continue;
    const { key, outlined } = keepAnswer;
    const outline = outlined && contentCodings(head.headers).length === 0 ? jsonOutline() : undefined;
    const size = await kept(keeper.keep(key, seenBy(outline, joined(held, bytes)), head.headers));
    const text = outline?.text();
    return { ...head, body: { key, size, ...(text === undefined ? {} : { outline: text }) } };
  }
  return { ...head, body: Buffer.concat(held) };
}

/** Statuses of answers that have no body, whatever follows the head (RFC 9110, sections 15.3.5, 15.3.6, 15.4.5). */
export const endsAtHead: ReadonlySet<number> = new Set([204, 205, 304]);

/** What follows such a head on its connection would be taken for the next answer: the connection is closed. */
function discardRest({ socket }: IncomingMessage): Buffer {
  socket.destroy();
  return Buffer.alloc(0);
}

/** Whether an answer is one that was held: none else comes where no keeper was given. */
export function isHeld(answer: Answer): answer is Answer<Uint8Array> {
  return !isBlobRef(answer.body);
}

async function* bytesOf(incoming: IncomingMessage, largest: number): AsyncGenerator<Buffer, void> {
  let length = 0;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      if (length === 0 && hasOtherCoding(incoming)) throw new AnswerFailed("answer-invalid");
      length += chunk.length;
      if (length > largest) throw new AnswerFailed("answer-too-large");
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof AnswerFailed ? cause : new AnswerFailed("answer-cut", { cause });
  }
  if (!incoming.complete) throw new AnswerFailed("answer-cut");
}

/** Whether the body has a transfer coding that was not asked for, and that Node does not decode (RFC 9112, section 7). */
function hasOtherCoding({ headers }: IncomingMessage): boolean {
  return (headers["transfer-encoding"] ?? "chunked").trim().toLowerCase() !== "chunked";
}

async function* joined(held: Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  // Taken out, so that what has been handed on is not held any longer.
  yield* held.splice(0);
  yield* rest;
}

async function* seenBy(outline: JsonOutline | undefined, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  for await (const chunk of bytes) {
    outline?.take(chunk);
    yield chunk;
  }
}

async function kept(keeping: Promise<number>): Promise<number> {
  try {
    return await keeping;
  } catch (cause) {
    throw cause instanceof AnswerFailed ? cause : new AnswerFailed("answer-not-kept", { cause });
  }
}

/**
 * Every line of the head, by its name in lower case. Node's own `headersDistinct` throws for a header that is named
 * like a member of every object, such as `constructor`.
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
