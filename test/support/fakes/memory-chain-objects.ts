import type { ChainObjects } from "../../../shared/gateway/ports/chain-objects.ts";

/** The objects of a chain in memory, with all that a tamperer can do to them. */
export function memoryChainObjects(objects = new Map<string, Uint8Array>()) {
  const sorted = (): readonly string[] => [...objects.keys()].toSorted();
  const port: ChainObjects = {
    async putNew(key, bytes) {
      if (objects.has(key)) return false;
      objects.set(key, bytes);
      return true;
    },
    get: async (key) => objects.get(key),
    async *keysAfter(after) {
      for (const key of sorted()) if (key > after) yield key;
    },
    async foldersIn(folder) {
      const inner = sorted().filter((key) => key.startsWith(folder) && key.slice(folder.length).includes("/"));
      return [...new Set(inner.map((key) => key.slice(0, key.indexOf("/", folder.length) + 1)))];
    },
  };
  return { ...port, port, objects, keys: sorted };
}
