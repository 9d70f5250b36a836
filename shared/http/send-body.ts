import { once } from "node:events";
import type { ClientRequest } from "node:http";
import type { Readable } from "node:stream";

/**
 * Writes a body as it is read, no faster than it is taken, and ends the request behind it.
 *
 * @param begin called before the first byte of the request is written, its head included
 * @throws when the source fails or has another size than was promised: the request is left without its end then, so
 *   that nobody takes the part that was sent for the whole
 */
export async function sendBody(
  outgoing: ClientRequest,
  source: Readable,
  size: number,
  signal: AbortSignal,
  begin: () => void,
): Promise<void> {
  let read = 0;
  // Written once it is known that nothing comes behind the last of it: with that, the request is whole.
  let held: Buffer | undefined;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    read += chunk.length;
    if (read > size) throw new Error("The body is longer than it was said to be.");
    if (held !== undefined) {
      begin();
      if (!outgoing.write(held)) await once(outgoing, "drain", { signal });
    }
    held = chunk;
  }
  if (read < size) throw new Error("The body is shorter than it was said to be.");
  begin();
  outgoing.end(held);
}
