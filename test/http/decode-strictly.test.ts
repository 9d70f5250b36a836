import { Readable } from "node:stream";
import {
  brotliCompressSync,
  constants,
  crc32,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decompressWhole } from "../../shared/http/decode-content.ts";
import { decodedStream, UndecodableContent } from "../../shared/http/decode-stream.ts";

const text = Buffer.from("_method=DELETE");
const sync = { finishFlush: constants.Z_SYNC_FLUSH };
const checked = (bytes: Uint8Array) => zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
const withByte = (bytes: Uint8Array, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[copy.length + at] = (copy[copy.length + at] ?? 0) ^ 1;
  return copy;
};
const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 7]);
/** A gzip member with every optional field of its header (RFC 1952). */
const named = (() => {
  const head = Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3, 2, 0, 1, 2, ...Buffer.from("a\0b\0")]);
  const check = crc32(head) & 0xffff;
  return Buffer.concat([head, Buffer.from([check & 0xff, check >> 8]), gzipSync(text).subarray(10)]);
})();

const whole: readonly (readonly [string, readonly string[], Buffer])[] = [
  ["gzip", ["gzip"], gzipSync(text)],
  ["gzip with a name and a comment", ["gzip"], named],
  ["two members of gzip", ["x-gzip"], Buffer.concat([gzipSync(text.subarray(0, 3)), gzipSync(text.subarray(3))])],
  ["zlib", ["deflate"], deflateSync(text)],
  ["bare deflate", ["deflate"], deflateRawSync(text)],
  ["br", ["br"], brotliCompressSync(text)],
  ["zstd", ["zstd"], zstdCompressSync(text)],
  ["zstd with a checksum", ["zstd"], checked(text)],
  [
    "five codings",
    ["gzip", "gzip", "br", "zstd", "deflate"],
    deflateSync(zstdCompressSync(brotliCompressSync(gzipSync(gzipSync(text))))),
  ],
];

const broken: readonly (readonly [string, readonly string[], Buffer])[] = [
  ["gzip with text behind it", ["gzip"], Buffer.concat([gzipSync(text), Buffer.from("garbage")])],
  ["gzip with zeros behind it", ["gzip"], Buffer.concat([gzipSync(text), Buffer.alloc(3)])],
  ["gzip with zeros and a member behind it", ["gzip"], Buffer.concat([gzipSync("a"), Buffer.alloc(3), gzipSync(text)])],
  ["gzip without its trailer", ["gzip"], gzipSync(text).subarray(0, -8)],
  ["gzip with another CRC", ["gzip"], withByte(gzipSync(text), -8)],
  ["gzip with another size", ["gzip"], withByte(gzipSync(text), -1)],
  ["gzip that ends in a sync flush", ["gzip"], gzipSync(text, sync)],
  ["zlib without Adler-32", ["deflate"], deflateSync(text).subarray(0, -4)],
  ["zlib with another Adler-32", ["deflate"], withByte(deflateSync(text), -1)],
  ["zlib that ends in a sync flush", ["deflate"], deflateSync(text, sync)],
  ["zlib with text behind it", ["deflate"], Buffer.concat([deflateSync(text), Buffer.from("x")])],
  ["bare deflate with text behind it", ["deflate"], Buffer.concat([deflateRawSync(text), Buffer.from("x")])],
  ["bare deflate that ends in a sync flush", ["deflate"], deflateRawSync(text, sync)],
  ["deflate with two readings", ["deflate"], deflateTwice(text)],
  ["br with text behind it", ["br"], Buffer.concat([brotliCompressSync(text), Buffer.from("x")])],
  ["cut br", ["br"], brotliCompressSync(text).subarray(0, -1)],
  ["zstd with another checksum", ["zstd"], withByte(checked(text), -1)],
  ["cut zstd", ["zstd"], zstdCompressSync(text).subarray(0, -1)],
  ["an unknown coding", ["compress"], text],
  ["a coding with a parameter", ["gzip;q=1"], gzipSync(text)],
  ["a character set as a coding", ["utf-8"], text],
  [
    "six codings",
    ["gzip", "gzip", "gzip", "gzip", "gzip", "gzip"],
    gzipSync(gzipSync(gzipSync(gzipSync(gzipSync(gzipSync(text)))))),
  ],
  ["broken gzip within br", ["gzip", "br"], brotliCompressSync(gzipSync(text).subarray(0, -1))],
  ["no gzip", ["gzip"], text],
];

/** zlib with nothing in it, that is a stored block of other text to a reader of bare deflate. */
function deflateTwice(other: Buffer): Buffer {
  // 0x78 0x01 is the header; its first bits are a stored block, whose length is 0x..01.
  const zlib = Buffer.from([0x78, 0x01, 0x00, 0xfe, 0xff]);
  const stored = Buffer.alloc(1, other);
  return Buffer.concat([zlib, stored, deflateRawSync(other)]);
}

async function collected(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function streamed(codings: readonly string[], bytes: Buffer, size: number): Promise<Buffer | "unreadable"> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, at * size + size),
  );
  try {
    return await collected(decodedStream(codings, Readable.from(pieces)));
  } catch (error) {
    if (error instanceof UndecodableContent) return "unreadable";
    throw error;
  }
}

describe("Content that is decompressed strictly", () => {
  test.each(whole)("is read to its end: %s", async (_what, codings, bytes) => {
    expect(decompressWhole(codings, bytes, 1_000)).toEqual(text);
    for (const size of [1, 7, 1_000]) expect(await streamed(codings, bytes, size)).toEqual(text);
  });

  test.each(broken)("is unreadable as a whole: %s", async (_what, codings, bytes) => {
    expect(decompressWhole(codings, bytes, 1_000)).toBe("unreadable");
    for (const size of [1, 7, 1_000]) expect(await streamed(codings, bytes, size)).toBe("unreadable");
  });

  test.each([
    ["a second frame", Buffer.concat([zstdCompressSync("a"), zstdCompressSync(text)]), "a_method=DELETE"],
    ["a skippable frame before it", Buffer.concat([skippable, zstdCompressSync(text)]), "_method=DELETE"],
  ])("is never read in part where zstd has %s", async (_what, bytes, all) => {
    expect(decompressWhole(["zstd"], bytes, 1_000)).toBe("unreadable");
    // Where a frame ends with its chunk, Node reads the next one.
    for (const size of [1, 7, 1_000]) {
      expect(["unreadable", all]).toContain((await streamed(["zstd"], bytes, size)).toString());
    }
  });

  const encoders = [gzipSync, deflateSync, deflateRawSync, brotliCompressSync, zstdCompressSync, checked];
  const names = ["gzip", "deflate", "deflate", "br", "zstd", "zstd"];
  test("is unreadable with any byte cut off or added, in one piece and in many", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.nat(encoders.length - 1),
        fc.integer({ min: 1, max: 40 }),
        fc.uint8Array({ minLength: 1, maxLength: 20 }),
        async (content, index, size, more) => {
          const bytes = Buffer.from(encoders[index]?.(content) ?? []);
          const codings = [names[index] ?? ""];
          expect(await streamed(codings, bytes, size)).toEqual(Buffer.from(content));
          for (const changed of [bytes.subarray(0, Math.max(1, bytes.length - size)), Buffer.concat([bytes, more])]) {
            if (changed.length === bytes.length) continue;
            expect(decompressWhole(codings, changed, 10_000)).toBe("unreadable");
            expect(await streamed(codings, changed, size)).toBe("unreadable");
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("fails as its source does where that fails", async () => {
    const source = async function* () {
      yield gzipSync(text).subarray(0, 12);
      throw new Error("The store is down.");
    };
    await expect(collected(decodedStream(["gzip"], source()))).rejects.toThrow("The store is down.");
  });
});
