import { once } from "node:events";
import type { ClientRequest } from "node:http";
import type { Readable } from "node:stream";

/**
 * Writes a body as it is read, no faster than it is taken, and ends the request behind it.
 *
 * @throws when the source fails or has another size than was promised: the request is left without its end then, so
 *   that nobody takes the part that was sent for the whole
 */
export async function sendBody(
  outgoing: ClientRequest,
  source: Readable,
  size: number,
  signal: AbortSignal,
): Promise<void> {
  let sent = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    sent += chunk.length;
    if (sent > size) throw new Error("The body is longer than it was said to be.");
    if (!outgoing.write(chunk)) await once(outgoing, "drain", { signal });
  }
  if (sent < size) throw new Error("The body is shorter than it was said to be.");
  outgoing.end();
}
