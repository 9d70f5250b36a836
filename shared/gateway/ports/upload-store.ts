import type { Upload } from "../model/upload.ts";
import type { DueRecord } from "./due-index.ts";
import type { Listed } from "./listed.ts";

export interface UploadStore {
  /** @param dueAt when the scheduler checks whether it is still needed, in epoch milliseconds */
  createUpload(upload: Upload, dueAt: number): Promise<void>;
  findUpload(id: string): Promise<Upload | undefined>;
  /**
   * Claims the upload for one user, and records the digest of its content: `repeated` when that user has claimed it
   * before, `refused` when another one has.
   */
  claimUpload(id: string, user: string, sha256: string): Promise<"claimed" | "repeated" | "refused">;
  /** Releases the upload, if this user has claimed it. */
  releaseUpload(id: string, user: string): Promise<void>;
  /** Claims a due upload by moving its `dueAt` and its expiry; `undefined` when another worker has moved them. */
  claimDueUpload(due: DueRecord, until: number): Promise<Upload | undefined>;
  /** Records that its body is removed; nothing is due any more. */
  finishUpload(id: string): Promise<void>;
  /** Removes the record, for an erasure; can be repeated. */
  eraseUpload(id: string): Promise<void>;
  /** A partner's uploads after the position, in the order of their `until`. */
  listUploads(partnerId: string, after: string, limit: number): Promise<readonly Listed<Upload>[]>;
}
