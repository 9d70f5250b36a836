import type { Log } from "../../core/log.ts";
import type { Body } from "../../http/body.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import { uploadKey, uploadOf } from "./upload-id.ts";

export interface ReleaseUploadDependencies {
  readonly uploads: UploadStore;
  readonly bodies: BlobStore;
  readonly log: Log;
}

/** A call that has ended. */
export interface EndedCall {
  /** Its body, which may be an upload. */
  readonly body: Body;
  /** The id by which the call has claimed its upload: of its job, or of its request where there is no job. */
  readonly user: string;
  readonly end: "answered" | "not-done";
}

/**
 * Releases the upload of a call, if it has one: removes it once the vendor has answered, and else frees it for another
 * call. The function never throws; what it cannot remove is removed by the scheduler (`expire-upload.ts`).
 */
export function createReleaseUpload({ uploads, bodies, log }: ReleaseUploadDependencies) {
  return async ({ body, user, end }: EndedCall): Promise<void> => {
    const id = uploadOf(body)?.id;
    if (id === undefined) return;
    try {
      if (end === "answered") await bodies.remove(uploadKey(id));
      else await uploads.releaseUpload(id, user);
    } catch {
      log.warn("upload.not-released", { upload: id, end });
    }
  };
}
