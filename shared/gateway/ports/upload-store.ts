import type { Upload } from "../model/upload.ts";
import type { DueRecord } from "./due-index.ts";
export interface UploadStore {
  /** @param dueAt when to look whether it is still wanted */
  createUpload(upload: Upload, dueAt: number): Promise<void>;
  findUpload(id: string): Promise<Upload | undefined>;
  /**
   * Takes it for one user, and notes what was found in it: `held` when that user has it already, `refused` when
   * another one has.
   */
  claimUpload(id: string, user: string, sha256: string): Promise<"taken" | "held" | "refused">;
  /** Gives it back, if this user has it. */
  releaseUpload(id: string, user: string): Promise<void>;
  /** Pushes `dueAt` out, and the record's own end with it; `undefined` when it has moved meanwhile. */
  claimDueUpload(due: DueRecord, until: number): Promise<Upload | undefined>;
  /** Says that its body is gone for good. */
  finishUpload(id: string): Promise<void>;
}
