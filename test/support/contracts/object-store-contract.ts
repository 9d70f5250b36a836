import { randomBytes, randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { ObjectStore } from "../../../shared/gateway/ports/object-store.ts";

/** What every blob store guarantees. Each test uses new keys. */
export function objectStoreContract(make: () => ObjectStore): void {
  it("gives an object back byte for byte", async () => {
    const [store, key, bytes] = [make(), `events/${randomUUID()}`, randomBytes(4_500_000)];
    await store.put(key, bytes);
    expect(Buffer.from((await store.get(key)) ?? []).equals(bytes)).toBe(true);
  });

  it("knows nothing of what was not put, or was removed", async () => {
    const [store, key] = [make(), `events/${randomUUID()}`];
    expect(await store.get(key)).toBeUndefined();
    await store.put(key, Buffer.from("x"));
    await store.remove(key);
    await store.remove(key);
    expect(await store.get(key)).toBeUndefined();
  });
}
