import type { IncomingMessage } from "node:http";

/** In bytes: the longest is a list of grants. */
const maxBodyBytes = 65_536;

interface BodyRefusal {
  readonly status: 413 | 415;
  readonly title: string;
  readonly detail: string;
}

const tooLarge: BodyRefusal = {
  status: 413,
  title: "Body too large",
  detail: `A body has ${maxBodyBytes} bytes at most.`,
};

const notJson: BodyRefusal = {
  status: 415,
  title: "Unsupported media type",
  detail: "A body is JSON, with the Content-Type application/json.",
};

/** The body of a request, whether or not it is JSON, or why it is not read. */
export async function readRequestBody(request: IncomingMessage): Promise<Uint8Array | BodyRefusal> {
  const { "content-type": type = "" } = request.headers;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The end of a body that is refused is read, so that the refusal is answered.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBodyBytes) chunks.push(chunk);
  }
  if (bytes > maxBodyBytes) return tooLarge;
  if (bytes > 0 && !/^application\/json\s*(?:;|$)/i.test(type)) return notJson;
  return Buffer.concat(chunks);
}
