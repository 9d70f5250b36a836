import type { IncomingMessage } from "node:http";

/** A whole request, as received. */
export interface Incoming {
  readonly method: string;
  /** Percent-encoded as received, without the query. */
  readonly path: string;
  /** The text after the first `?`, as received. */
  readonly query: string;
  /** Names as received, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  readonly sourceIp: string;
}

/** API Gateway's limit for a request's body, in bytes. */
export const bodyLimit = 10 * 1_048_576;

/**
 * Reads a whole request. Returns `undefined` for a body over the limit, which is still read to its end: a client that is
 * disconnected while it sends does not see the answer.
 */
export async function readIncoming(request: IncomingMessage): Promise<Incoming | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > bodyLimit) return undefined;
  return { ...head(request), body: Buffer.concat(chunks) };
}

/** The parts of a request that precede its body. */
export function head(request: IncomingMessage): Omit<Incoming, "body"> {
  const target = request.url ?? "/";
  const mark = target.indexOf("?");
  const headers: [string, string][] = [];
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    headers.push([request.rawHeaders[index] ?? "", request.rawHeaders[index + 1] ?? ""]);
  }
  return {
    method: request.method ?? "GET",
    path: mark === -1 ? target : target.slice(0, mark),
    query: mark === -1 ? "" : target.slice(mark + 1),
    headers,
    sourceIp: request.socket.remoteAddress ?? "127.0.0.1",
  };
}

/** The first value of a header. `name` in lower case. */
export function headerOf(incoming: Pick<Incoming, "headers">, name: string): string | undefined {
  return incoming.headers.find(([other]) => other.toLowerCase() === name)?.[1];
}
