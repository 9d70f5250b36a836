import type { Upload, UploadLedger } from "../../shared/gateway/ports/upload-ledger.ts";

/** Uploads in memory. */
export function memoryUploadLedger(): UploadLedger {
  const uploads = new Map<string, { upload: Upload; dueAt: number | undefined }>();
  const change = (id: string, changed: Partial<Upload>): void => {
    const standing = uploads.get(id);
    if (standing !== undefined) standing.upload = { ...standing.upload, ...changed };
  };
  return {
    async createUpload(upload, dueAt) {
      if (uploads.has(upload.id)) throw new Error("The upload's id is taken.");
      uploads.set(upload.id, { upload, dueAt });
    },
    findUpload: async (id) => uploads.get(id)?.upload,
    async claimUpload(id, user, sha256) {
      const upload = uploads.get(id)?.upload;
      if (upload === undefined) return "refused";
      if (upload.usedBy !== null) return upload.usedBy === user ? "held" : "refused";
      change(id, { usedBy: user, sha256 });
      return "taken";
    },
    async releaseUpload(id, user) {
      if (uploads.get(id)?.upload.usedBy === user) change(id, { usedBy: null });
    },
    async claimDueUpload(id, dueAt, until) {
      const standing = uploads.get(id);
      if (standing?.dueAt !== dueAt) return undefined;
      standing.dueAt = until;
      return standing.upload;
    },
    async finishUpload(id) {
      const standing = uploads.get(id);
      if (standing !== undefined) standing.dueAt = undefined;
    },
  };
}
