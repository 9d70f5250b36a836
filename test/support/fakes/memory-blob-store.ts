import { Readable } from "node:stream";
import { BlobMissing, type BlobStore } from "../../../shared/gateway/ports/blob-store.ts";
import type { HttpHeaders } from "../../../shared/http/headers.ts";

/** Blobs in memory; `fail` makes the next uses of it throw. */
export function memoryBlobStore() {
  const blobs = new Map<string, { readonly bytes: Buffer; readonly headers: HttpHeaders }>();
  let failures = 0;
  const mayFail = (): void => {
    if (failures === 0) return;
    failures -= 1;
    throw new Error("The blob store is out of reach.");
  };
  const store: BlobStore = {
    async put(key, bytes) {
      mayFail();
      blobs.set(key, { bytes: Buffer.from(bytes), headers: {} });
    },
    async get(key) {
      mayFail();
      return blobs.get(key)?.bytes;
    },
    async open(key) {
      mayFail();
      const blob = blobs.get(key);
      if (blob === undefined) throw new BlobMissing();
      return Readable.from([blob.bytes], { objectMode: false });
    },
    async write(key, pieces, headers) {
      mayFail();
      const chunks: Uint8Array[] = [];
      for await (const piece of pieces) chunks.push(piece);
      const bytes = Buffer.concat(chunks);
      blobs.set(key, { bytes, headers });
      return bytes.length;
    },
    async remove(key) {
      mayFail();
      blobs.delete(key);
    },
    linkToGet: async (key, seconds) => `memory:${key}?seconds=${seconds}`,
    linkToPut: async (key) => ({ url: `memory:${key}`, headers: {} }),
  };
  return {
    ...store,
    blobs,
    fail: (times: number) => {
      failures = times;
    },
  };
}
