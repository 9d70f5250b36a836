import { type KeyedDigest, keyedDigest } from "../model/event-id.ts";
import type { SecretStore } from "../ports/secret-store.ts";

/** Reads the digest key once in a container's lifetime. A failed read is not cached: the next call reads again. */
export function digestKey(store: SecretStore, name: string): () => Promise<KeyedDigest> {
  return keyedBySecret(store, name, keyedDigest);
}

/** As `digestKey`, for another function that is made of the key's text. */
export function keyedBySecret<Keyed>(
  store: SecretStore,
  name: string,
  keyed: (key: string) => Keyed,
): () => Promise<Keyed> {
  let reading: Promise<Keyed> | undefined;
  const read = async (): Promise<Keyed> => {
    const text = await store.read(name);
    if (text === undefined || text === "") throw new Error("The digest key has no value.");
    return keyed(text);
  };
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}
