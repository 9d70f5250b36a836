import type { BlobStore } from "../gateway/ports/blob-store.ts";

/** For functions that change jobs without a right to read or store their bodies. */
export const noBlobs: Pick<BlobStore, "get" | "put"> = {
  put: () => Promise.reject(new Error("This function stores no bodies.")),
  get: () => Promise.reject(new Error("This function reads no bodies.")),
};
