import { Readable } from "node:stream";
import { BodyMissing, type LargeBodyStore } from "../../../shared/gateway/ports/large-body-store.ts";
import type { HttpHeaders } from "../../../shared/http/headers.ts";

/** Large bodies in memory. */
export function memoryLargeBodies() {
  const bodies = new Map<string, { readonly bytes: Buffer; readonly headers: HttpHeaders }>();
  const store: LargeBodyStore = {
    async open(key) {
      const body = bodies.get(key);
      if (body === undefined) throw new BodyMissing();
      return Readable.from([body.bytes], { objectMode: false });
    },
    async write(key, pieces, headers) {
      const chunks: Uint8Array[] = [];
      for await (const piece of pieces) chunks.push(piece);
      const bytes = Buffer.concat(chunks);
      bodies.set(key, { bytes, headers });
      return bytes.length;
    },
    async remove(key) {
      bodies.delete(key);
    },
    linkTo: async (key, seconds) => `memory:${key}?seconds=${seconds}`,
  };
  return { ...store, bodies };
}
