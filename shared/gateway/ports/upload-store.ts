/** A place for one body, which a partner puts there by a link and one call then uses. Times are epoch milliseconds. */
export interface Upload {
  /** `upl_…`, not to be guessed. */
  readonly id: string;
  readonly partnerId: string;
  readonly vendor: string;
  readonly size: number;
  readonly contentType: string;
  /** Lower-case hex: as the partner said it, or as the content was found; `null` while neither is known. */
  readonly sha256: string | null;
  /** After this nothing can be put there, and no call can begin with it. */
  readonly until: number;
  /** The job that uses it, or the request where there is no job. */
  readonly usedBy: string | null;
}

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
  claimDueUpload(id: string, dueAt: number, until: number): Promise<Upload | undefined>;
  /** Says that its body is gone for good. */
  finishUpload(id: string): Promise<void>;
}
