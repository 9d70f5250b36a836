import type { Erasure, ErasureRecord } from "../../../shared/gateway/ports/erasure-record.ts";

/** A record of erasures in memory, which `all` shows. */
export function memoryErasureRecord(): ErasureRecord & { readonly all: () => readonly Erasure[] } {
  const entries = new Map<string, Erasure>();
  return {
    add: async (erasure) => void entries.set(`${erasure.key}/${erasure.at}`, erasure),
    async *list() {
      yield* [...entries.values()];
    },
    all: () => [...entries.values()],
  };
}
