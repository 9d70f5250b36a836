import { openObject } from "../core/schema/structures.ts";
import { upload } from "../gateway/model/upload.ts";
import type { UploadStore } from "../gateway/ports/upload-store.ts";
import { absent, all, exists, is } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import { listed, Records, type RecordTable } from "./records/records.ts";

/** After a record was last due: an uncertain job may need its upload for longer than any other record is retained. */
const retentionSeconds = 31 * 24 * 3600;

const uploadList = (partnerId: string): string => `uploads#${partnerId}`;

const expiryOf = (from: number) => ({ expiresAt: from / 1000 + retentionSeconds });

export function dynamoUploadStore(table: RecordTable): UploadStore {
  const uploads = new Records(table, { prefix: "upl_", sk: "upload", schema: upload, idAttribute: "id" });
  return {
    async createUpload(upload, dueAt) {
      const list = listed(uploadList(upload.partnerId), upload.until, upload.id);
      const layout = { ...list, ...expiryOf(upload.until), ...due(upload.id, dueAt) };
      if (!(await uploads.put(upload.id, upload, layout))) throw new Error("The upload's id is taken.");
    },
    findUpload: (id) => uploads.find(id),
    async claimUpload(id, user, sha256) {
      const claim = { set: { usedBy: user, sha256 } };
      if (await uploads.change(id, claim, all(exists("pk"), absent("usedBy")))) return "claimed";
      return (await uploads.find(id))?.usedBy === user ? "repeated" : "refused";
    },
    async releaseUpload(id, user) {
      await uploads.change(id, { remove: ["usedBy"] }, is("usedBy", user));
    },
    claimDueUpload: (record, until) => uploads.claimDue(record, until, { set: expiryOf(until) }),
    async finishUpload(id) {
      await uploads.finishDue(id);
    },
    async eraseUpload(id) {
      await uploads.remove(id, openObject({}));
    },
    listUploads: (partnerId, after, limit) => uploads.list(uploadList(partnerId), after, limit, upload),
  };
}
