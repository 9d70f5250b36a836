import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Upload } from "../../../shared/gateway/model/upload.ts";
import { BlobMissing, type BlobStore } from "../../../shared/gateway/ports/blob-store.ts";
import { createReadUpload } from "../../../shared/gateway/uploads/read-upload.ts";

const upload: Upload = {
  id: "upl_1",
  partnerId: "prt_1",
  vendor: "md-integrations",
  size: 1,
  contentType: "multipart/form-data; boundary=b",
  sha256: null,
  until: 0,
  usedBy: null,
};

const part = (name: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nDELETE\r\n--b--`;
const large = Buffer.concat([Buffer.alloc(33 * 1_048_576, "a"), Buffer.from(part("_method"))]);

/** A store with one body, in pieces that begin and end anywhere. */
function storeOf(body: Buffer): Pick<BlobStore, "open"> {
  const pieces = Array.from({ length: Math.ceil(body.length / 999) }, (_, at) =>
    body.subarray(at * 999, at * 999 + 999),
  );
  return { open: async () => Readable.from(pieces) };
}

const read = (body: Buffer, codings: readonly string[], store = storeOf(body)) =>
  createReadUpload({ bodies: store })({ upload, codings, signal: AbortSignal.timeout(10_000) });

test.each([
  ["as it is", (text: Buffer) => text, []],
  ["gzip", gzipSync, ["gzip"]],
  ["x-gzip", gzipSync, ["x-gzip"]],
  ["zlib", deflateSync, ["deflate"]],
  ["raw deflate", deflateRawSync, ["deflate"]],
  ["br", brotliCompressSync, ["br"]],
  ["zstd", zstdCompressSync, ["zstd"]],
  ["gzip in br", (text: Buffer) => brotliCompressSync(gzipSync(text)), ["gzip", "br"]],
] as const)("An upload that overrides the method is refused, encoded %s", async (_coding, compress, codings) => {
  await expect(read(compress(Buffer.from(part("_method"))), codings)).rejects.toThrow("400 bad-request");
  const fine = compress(Buffer.from(part("method")));
  expect(await read(fine, codings)).toBe(createHash("sha256").update(fine).digest("hex"));
});

test("A compressed upload that is too large to be checked as a whole is refused", async () => {
  await expect(read(gzipSync(large), ["gzip"])).rejects.toThrow("400 bad-request");
});

test.each([
  ["broken data", Buffer.from("no gzip"), ["gzip"]],
  ["cut data", gzipSync(part("a")).subarray(0, 20), ["gzip"]],
  ["data with more behind it", Buffer.concat([gzipSync(part("a")), Buffer.from("x")]), ["gzip"]],
  ["two frames of zstd", Buffer.concat([zstdCompressSync("a"), zstdCompressSync(part("a"))]), ["zstd"]],
  ["an unknown coding", Buffer.from("x"), ["compress"]],
])("An upload of %s is refused: it cannot be searched", async (_what, body, codings) => {
  await expect(read(body, codings)).rejects.toThrow("400 bad-request");
});

test("An upload of nothing is read, whatever its coding", async () => {
  expect(await read(Buffer.alloc(0), ["gzip"])).toBe(createHash("sha256").digest("hex"));
});

test("An upload that cannot be read within its compression is 503", async () => {
  let opened = 0;
  const open = async () => {
    opened += 1;
    if (opened === 1) return Readable.from([gzipSync(part("a"))]);
    return Readable.from(
      (async function* () {
        yield gzipSync(part("a")).subarray(0, 15);
        throw new Error("Down.");
      })(),
    );
  };
  await expect(read(Buffer.alloc(0), ["gzip"], { open })).rejects.toThrow("503");
});

test("An upload without content is 409, and one that cannot be read is 503", async () => {
  const failing = (error: Error) => ({ open: () => Promise.reject(error) });
  await expect(read(Buffer.alloc(0), ["gzip"], failing(new BlobMissing()))).rejects.toThrow("409");
  await expect(read(Buffer.alloc(0), [], failing(new Error("Down.")))).rejects.toThrow("503");
});
