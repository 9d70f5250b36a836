import type { BodyStore } from "../gateway/ports/body-store.ts";

/** For functions that move jobs on without reading what they are about, and have no right to. */
export const noBodyStore: BodyStore = {
  put: () => Promise.reject(new Error("This function keeps no bodies.")),
  get: () => Promise.reject(new Error("This function reads no bodies.")),
};
