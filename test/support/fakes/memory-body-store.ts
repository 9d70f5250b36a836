import type { BodyStore } from "../../../shared/gateway/ports/body-store.ts";
import { BodyMissing } from "../../../shared/gateway/ports/large-body-store.ts";

/** Bodies in memory; `fail` makes the next uses of it throw. */
export function memoryBodyStore() {
  const bodies = new Map<string, Uint8Array>();
  let failures = 0;
  const mayFail = (): void => {
    if (failures === 0) return;
    failures -= 1;
    throw new Error("The body store is out of reach.");
  };
  const store: BodyStore = {
    async put(key, body) {
      mayFail();
      bodies.set(key, body);
    },
    async get(key) {
      mayFail();
      const body = bodies.get(key);
      if (body === undefined) throw new BodyMissing();
      return body;
    },
  };
  return {
    ...store,
    bodies,
    fail: (times: number) => {
      failures = times;
    },
  };
}
