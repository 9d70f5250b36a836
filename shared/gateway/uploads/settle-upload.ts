import type { Log } from "../../core/log.ts";
import type { Body } from "../../http/body.ts";
import type { LargeBodyStore } from "../ports/large-body-store.ts";
import type { UploadLedger } from "../ports/upload-ledger.ts";
import { uploadKey, uploadOf } from "./upload-id.ts";

export interface SettleUploadDependencies {
  readonly uploads: UploadLedger;
  readonly bodies: LargeBodyStore;
  readonly log: Log;
}

/**
 * Lets go of a call's upload, if it has one: what the vendor has answered is removed, and what it never did anything
 * with is given back, for the partner to send the call again. Never throws; the sweeper removes what is left.
 *
 * @param user whoever had claimed it
 */
export async function settleUpload(
  { uploads, bodies, log }: SettleUploadDependencies,
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
