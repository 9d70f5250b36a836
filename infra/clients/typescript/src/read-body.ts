import { UnreadableAnswerError } from "./errors.ts";

/**
 * The whole body of an answer.
 *
 * @throws UnreadableAnswerError for one over the maximum, of which no more than that is read; what the platform throws for one that is cut
 */
export async function readBody(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const { body, headers } = response;
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  try {
    // It counts coded bytes, of which there are rarely more than of decoded ones.
    if (Number(headers.get("content-length") ?? 0) > maxBytes) throw new UnreadableAnswerError("too-large", response);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.byteLength;
      if (size > maxBytes) throw new UnreadableAnswerError("too-large", response);
      chunks.push(read.value);
    }
    return joined(chunks, size);
  } catch (error) {
    // Its own failure says nothing more.
    reader.cancel().catch(() => undefined);
    throw error;
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
