import type { BlobStore } from "../../../shared/gateway/ports/blob-store.ts";
import type { UploadStore } from "../../../shared/gateway/ports/upload-store.ts";

const none = () => Promise.reject(new Error("Nothing is uploaded here."));

/** For tests in which every body is small. */
export const noUploads: UploadStore = {
  createUpload: none,
  findUpload: none,
  claimUpload: none,
  releaseUpload: none,
  claimDueUpload: none,
  finishUpload: none,
};

export const noBlobs: BlobStore = {
  put: none,
  get: none,
  open: none,
  write: none,
  remove: none,
  linkToGet: none,
  linkToPut: none,
};
