import type { Clock } from "../../../shared/core/clock.ts";
import type { Upload } from "../../../shared/gateway/model/upload.ts";
import type { UploadStore } from "../../../shared/gateway/ports/upload-store.ts";

const retentionMs = 31 * 24 * 3_600_000;

/** Uploads in memory. */
export function memoryUploadStore(clock: Clock): UploadStore {
  const uploads = new Map<string, { upload: Upload; dueAt: number | undefined; expiresAt: number }>();
  const find = (id: string): Upload | undefined => {
    const standing = uploads.get(id);
    return standing !== undefined && standing.expiresAt > clock.now() ? standing.upload : undefined;
  };
  const change = (id: string, changed: Partial<Upload>): void => {
    const standing = uploads.get(id);
    if (standing !== undefined) standing.upload = { ...standing.upload, ...changed };
  };
  return {
    async createUpload(upload, dueAt) {
      if (uploads.has(upload.id)) throw new Error("The upload's id is taken.");
      uploads.set(upload.id, { upload, dueAt, expiresAt: upload.until + retentionMs });
    },
    findUpload: async (id) => find(id),
    async claimUpload(id, user, sha256) {
      const upload = find(id);
      if (upload === undefined) return "refused";
      if (upload.usedBy !== null) return upload.usedBy === user ? "held" : "refused";
      change(id, { usedBy: user, sha256 });
      return "taken";
    },
    async releaseUpload(id, user) {
      if (find(id)?.usedBy === user) change(id, { usedBy: null });
    },
    async claimDueUpload(id, dueAt, until) {
      const standing = uploads.get(id);
      if (standing?.dueAt !== dueAt) return undefined;
      standing.dueAt = until;
      standing.expiresAt = until + retentionMs;
      return standing.upload;
    },
    async finishUpload(id) {
      const standing = uploads.get(id);
      if (standing !== undefined) standing.dueAt = undefined;
    },
  };
}
