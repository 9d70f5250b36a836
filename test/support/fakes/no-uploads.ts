import type { LargeBodyStore } from "../../../shared/gateway/ports/large-body-store.ts";
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

export const noLargeBodies: LargeBodyStore = { write: none, open: none, remove: none, linkTo: none };
