import { randomBytes, randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { BlobMissing, type BlobStore } from "../../../shared/gateway/ports/blob-store.ts";

/** What every blob store guarantees, S3 first. Keys are new in each test. */
export function blobStoreContract(make: () => BlobStore): void {
  const { signal } = new AbortController();

  async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += 65_537) yield bytes.subarray(at, at + 65_537);
  }

  async function openWhole(store: BlobStore, key: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of await store.open(key, signal)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  it("A blob is read byte for byte, whole or as a stream, however it was stored", async () => {
    const [store, put, written, bytes] = [
      make(),
      `events/${randomUUID()}`,
      `answers/${randomUUID()}`,
      randomBytes(4_500_000),
    ];
    await store.put(put, bytes);
    expect(await store.write(written, pieces(bytes), {})).toBe(bytes.length);
    for (const key of [put, written]) {
      expect(Buffer.from((await store.get(key)) ?? []).equals(bytes)).toBe(true);
      expect((await openWhole(store, key)).equals(bytes)).toBe(true);
    }
  });

  it("A blob that was not put, or was removed, is missing", async () => {
    const [store, key] = [make(), `events/${randomUUID()}`];
    expect(await store.get(key)).toBeUndefined();
    await expect(store.open(key, signal)).rejects.toThrow(BlobMissing);
    await store.put(key, Buffer.from("x"));
    await store.remove(key);
    await store.remove(key);
    expect(await store.get(key)).toBeUndefined();
    await expect(store.open(key, signal)).rejects.toThrow(BlobMissing);
  });

  it("A stream that breaks off stores nothing", async () => {
    const [store, key] = [make(), `answers/${randomUUID()}`];
    async function* broken(): AsyncGenerator<Buffer> {
      yield randomBytes(1_000);
      throw new Error("The vendor went away.");
    }
    await expect(store.write(key, broken(), {})).rejects.toThrow("The vendor went away.");
    expect(await store.get(key)).toBeUndefined();
  });
}
