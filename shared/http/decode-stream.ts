import { pipeline } from "node:stream";
import {
  type BrotliDecompress,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
  type Gunzip,
  type Inflate,
  type InflateRaw,
  type ZstdDecompress,
} from "node:zlib";
import { isDeflateTwice, maxCodings, zstdParams } from "./decode-content.ts";

type Decompressor = BrotliDecompress | Gunzip | Inflate | InflateRaw | ZstdDecompress;

/** By name in lower case, as in `decode-content.ts`; `deflate` shows by its first byte whether it is the zlib format. */
const decompressors: ReadonlyMap<string, (first: number) => Decompressor> = new Map<
  string,
  (first: number) => Decompressor
>([
  ["gzip", () => createGunzip()],
  ["x-gzip", () => createGunzip()],
  ["deflate", (first: number) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw())],
  ["br", () => createBrotliDecompress()],
  ["zstd", () => createZstdDecompress({ params: zstdParams })],
]);

/** Content that cannot be decoded to its last byte. */
export class UndecodableContent extends Error {
  override readonly name = "UndecodableContent";
}

/**
 * Decodes content that arrives in chunks, from its last coding to its first, and buffers only a few chunks. It is as strict
 * as `decompressWhole`.
 *
 * @param codings as `contentCodings`
 * @throws UndecodableContent while it is read, for an unknown coding, too many of them and data that is broken, cut off or
 *   longer than its stream; and what reading the content throws
 */
export async function* decodedStream(
  codings: readonly string[],
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  if (codings.length > maxCodings) throw new UndecodableContent("Too many codings.");
  let decoded = content;
  for (const coding of codings.toReversed()) {
    const decompressor = decompressors.get(coding);
    if (decompressor === undefined) throw new UndecodableContent("An unknown coding.");
    decoded = through(coding, decompressor, decoded);
  }
  yield* decoded;
}

async function* through(
  coding: string,
  decompressor: (first: number) => Decompressor,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const chunks = content[Symbol.asyncIterator]();
  const { head, ended } = await readHead(chunks);
  if (head.length === 0) return;
  if (coding === "deflate" && isDeflateTwice(head)) throw new UndecodableContent("Two readings of deflate.");
  const read: { length: number; failure?: { readonly error: unknown } } = { length: 0 };
  async function* all(): AsyncGenerator<Uint8Array, void> {
    read.length += head.length;
    yield head;
    if (ended) return;
    try {
      for await (const chunk of { [Symbol.asyncIterator]: () => chunks }) {
        read.length += chunk.length;
        yield chunk;
      }
    } catch (error) {
      read.failure = { error };
      throw error;
    }
  }
  const stream = decompressor(head[0] ?? 0);
  try {
    // Errors of either end are thrown where the stream is read.
    const decoded: AsyncIterable<Uint8Array> = pipeline(all(), stream, () => undefined);
    yield* decoded;
  } catch (error) {
    throw read.failure === undefined ? new UndecodableContent("Broken data.", { cause: error }) : read.failure.error;
  }
  // Node ignores what follows the stream, and other readers may find more in it.
  if (stream.bytesWritten !== read.length) throw new UndecodableContent("Bytes after the end.");
}

/** In bytes: what `isDeflateTwice` looks at. */
const headBytes = 5;

async function readHead(
  chunks: AsyncIterator<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly ended: boolean }> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < headBytes) {
    const next = await chunks.next();
    if (next.done === true) return { head, ended: true };
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return { head, ended: false };
}
