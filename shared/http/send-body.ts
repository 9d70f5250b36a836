import { once } from "node:events";
import type { ClientRequest } from "node:http";
import type { Readable } from "node:stream";

/**
 * Streams a body with back pressure, then ends the request.
 *
 * @param begin called before the first byte of the request is written, its head included
 * @throws when the source fails or its size is not `size`: the request is not ended then, so that the other side does
 *   not take the part that was sent for the whole
 */
export async function sendBody(
  outgoing: ClientRequest,
  source: Readable,
  size: number,
  signal: AbortSignal,
  begin: () => void,
): Promise<void> {
  let read = 0;
  // One chunk behind: the last chunk completes the request, and is only written once the size is known to be right.
  let previous: Buffer | undefined;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    read += chunk.length;
    if (read > size) throw new Error("The body is longer than its stated size.");
    if (previous !== undefined) {
      begin();
      if (!outgoing.write(previous)) await once(outgoing, "drain", { signal });
    }
    previous = chunk;
  }
  if (read < size) throw new Error("The body is shorter than its stated size.");
  begin();
  outgoing.end(previous);
}
