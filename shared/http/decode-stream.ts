import { pipeline, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from "node:zlib";

/** By name in lower case, as in `decode-content.ts`; `deflate` shows by its first byte whether it is the zlib format. */
const decompressors: ReadonlyMap<string, (first: number) => Transform> = new Map<string, (first: number) => Transform>([
  ["gzip", () => createGunzip()],
  ["x-gzip", () => createGunzip()],
  ["deflate", (first: number) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw())],
  ["br", () => createBrotliDecompress()],
  ["zstd", () => createZstdDecompress()],
]);

/**
 * Decodes content that arrives in chunks, from its last coding to its first, and buffers only a few chunks.
 *
 * @param codings as `contentCodings`
 * @returns `undefined` for an unknown coding
 * @throws while it is read: for broken data, and what reading the content throws
 */
export function decodedStream(
  codings: readonly string[],
  content: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> | undefined {
  let decoded = content;
  for (const coding of codings.toReversed()) {
    const decompressor = decompressors.get(coding);
    if (decompressor === undefined) return undefined;
    decoded = through(decompressor, decoded);
  }
  return decoded;
}

async function* through(
  decompressor: (first: number) => Transform,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const chunks = content[Symbol.asyncIterator]();
  let next = await chunks.next();
  while (next.done !== true && next.value.length === 0) next = await chunks.next();
  if (next.done === true) return;
  const first = next.value;
  async function* all(): AsyncGenerator<Uint8Array, void> {
    yield first;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  // Errors of either end are thrown where the stream is read.
  const stream: AsyncIterable<Uint8Array> = pipeline(all(), decompressor(first[0] ?? 0), () => undefined);
  yield* stream;
}
