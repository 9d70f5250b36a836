import type { ObjectStore } from "../../../shared/gateway/ports/object-store.ts";

/** Objects in memory; `fail` makes the next uses of it throw. */
export function memoryObjectStore() {
  const objects = new Map<string, Uint8Array>();
  let failures = 0;
  const mayFail = (): void => {
    if (failures === 0) return;
    failures -= 1;
    throw new Error("The object store is out of reach.");
  };
  const store: ObjectStore = {
    async put(key, bytes) {
      mayFail();
      objects.set(key, bytes);
    },
    async get(key) {
      mayFail();
      return objects.get(key);
    },
    async remove(key) {
      mayFail();
      objects.delete(key);
    },
  };
  return {
    ...store,
    objects,
    fail: (times: number) => {
      failures = times;
    },
  };
}
