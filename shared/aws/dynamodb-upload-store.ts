import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Upload, UploadStore } from "../gateway/ports/upload-store.ts";
import { dueShardOf, numberOf, optional, schemaVersion, text, textOf, whole } from "./record-items.ts";
import type { Item, RecordTable } from "./record-table.ts";

/** From when somebody last looked at it: an uncertain job may need its upload for longer than anything else stands. */
const retentionSeconds = 31 * 24 * 3600;

/** When a record of which nobody takes care after then is removed. */
const expiryOf = (then: number): AttributeValue => whole(then / 1000 + retentionSeconds);

/** Uploads in the `records` table: `pk` the upload's id, `sk` "upload". */
export function dynamoUploadStore(table: RecordTable): UploadStore {
  const key = (id: string) => ({ pk: id, sk: "upload" });
  const find = async (id: string): Promise<Upload | undefined> => {
    const item = await table.get(key(id));
    return item === undefined ? undefined : toUpload(item);
  };
  return {
    async createUpload(upload, dueAt) {
      if (!(await table.putNew(uploadItem(upload, dueAt)))) throw new Error("The upload's id is taken.");
    },
    findUpload: find,
    async claimUpload(id, user, sha256) {
      const values = { ":user": text(user), ":sha256": text(sha256) };
      const change = "SET #usedBy = :user, #sha256 = :sha256";
      const condition = "attribute_exists(#pk) AND attribute_not_exists(#usedBy)";
      if ((await table.update(key(id), change, condition, values)) !== undefined) return "taken";
      return (await find(id))?.usedBy === user ? "held" : "refused";
    },
    async releaseUpload(id, user) {
      await table.update(key(id), "REMOVE #usedBy", "#usedBy = :user", { ":user": text(user) });
    },
    async claimDueUpload(id, dueAt, until) {
      const values = { ":until": whole(until), ":seen": whole(dueAt), ":expiry": expiryOf(until) };
      const change = "SET #dueAt = :until, #expiresAt = :expiry";
      const item = await table.updateAny(key(id), change, "#dueAt = :seen", values, "ALL_NEW");
      return item === undefined ? undefined : toUpload(item);
    },
    async finishUpload(id) {
      await table.updateAny(key(id), "REMOVE #dueAt, #dueShard", "attribute_exists(#pk)");
    },
  };
}

function uploadItem(upload: Upload, dueAt: number): Item {
  return {
    pk: text(upload.id),
    sk: text("upload"),
    v: schemaVersion,
    partnerId: text(upload.partnerId),
    vendor: text(upload.vendor),
    size: whole(upload.size),
    contentType: text(upload.contentType),
    ...optional("sha256", upload.sha256),
    until: whole(upload.until),
    ...optional("usedBy", upload.usedBy),
    expiresAt: expiryOf(upload.until),
    dueShard: text(dueShardOf(upload.id)),
    dueAt: whole(dueAt),
  };
}

function toUpload(item: Item): Upload {
  return {
    id: textOf(item, "pk"),
    partnerId: textOf(item, "partnerId"),
    vendor: textOf(item, "vendor"),
    size: numberOf(item, "size"),
    contentType: textOf(item, "contentType"),
    sha256: item["sha256"]?.S ?? null,
    until: numberOf(item, "until"),
    usedBy: item["usedBy"]?.S ?? null,
  };
}
