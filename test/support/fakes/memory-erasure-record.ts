import type { ErasureEntry, ErasureRecord } from "../../../shared/gateway/ports/erasure-record.ts";

/** A record of erasures in memory, which `all` shows. */
export function memoryErasureRecord(): ErasureRecord & { readonly all: () => readonly ErasureEntry[] } {
  const entries = new Map<string, ErasureEntry>();
  return {
    add: async (entry) => void entries.set([entry.key, entry.on, entry.at, entry.state, entry.of].join("/"), entry),
    async *list() {
      yield* [...entries.values()];
    },
    all: () => [...entries.values()],
  };
}
