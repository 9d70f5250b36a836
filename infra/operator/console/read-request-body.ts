import type { IncomingMessage } from "node:http";
import { Problem } from "../../../shared/core/problem.ts";

/** In bytes: the longest is a list of grants. */
const maxBodyBytes = 65_536;

/** The body of a request, whether or not it is JSON. @throws Problem 413 or 415 */
export async function readRequestBody(request: IncomingMessage): Promise<Uint8Array> {
  const { "content-type": type = "" } = request.headers;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The end of a body that is refused is read, so that the refusal is answered.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBodyBytes) chunks.push(chunk);
  }
  if (bytes > maxBodyBytes) {
    throw new Problem({
      ...{ status: 413, name: "body-too-large", title: "Body too large" },
      detail: `A body has ${maxBodyBytes} bytes at most.`,
    });
  }
  if (bytes > 0 && !/^application\/json\s*(?:;|$)/i.test(type)) {
    throw new Problem({
      ...{ status: 415, name: "unsupported-media-type", title: "Unsupported media type" },
      detail: "A body is JSON, with the Content-Type application/json.",
    });
  }
  return Buffer.concat(chunks);
}
