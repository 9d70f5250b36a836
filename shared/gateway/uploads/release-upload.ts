import type { Log } from "../../core/log.ts";
import type { Body } from "../../http/body.ts";
import type { LargeBodyStore } from "../ports/large-body-store.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import { uploadKey, uploadOf } from "./upload-id.ts";

export interface ReleaseUploadDependencies {
  readonly uploads: UploadStore;
  readonly bodies: LargeBodyStore;
  readonly log: Log;
}

/**
 * Lets go of a call's upload, if it has one: what the vendor has answered is removed, and what it never did anything
 * with is given back, for the partner to send the call again. Never throws; the scheduler removes what is left.
 *
 * @param user whoever had claimed it
 */
export async function releaseUploadAfter(
  { uploads, bodies, log }: ReleaseUploadDependencies,
  body: Body,
  user: string,
  end: "answered" | "not-done",
): Promise<void> {
  const id = uploadOf(body)?.id;
  if (id === undefined) return;
  try {
    if (end === "answered") await bodies.remove(uploadKey(id));
    else await uploads.releaseUpload(id, user);
  } catch {
    log.warn("upload.not-settled", { upload: id, end });
  }
}
