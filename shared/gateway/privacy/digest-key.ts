import { type KeyedDigest, keyedDigest } from "../model/event-id.ts";
import type { SecretStore } from "../ports/secret-store.ts";

/** Reads the digest key once in a container's lifetime. A failed read is not cached: the next call reads again. */
export function digestKey(store: SecretStore, name: string): () => Promise<KeyedDigest> {
  let reading: Promise<KeyedDigest> | undefined;
  const read = async (): Promise<KeyedDigest> => {
    const text = await store.read(name);
    if (text === undefined || text === "") throw new Error("The digest key has no value.");
    return keyedDigest(text);
  };
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}
