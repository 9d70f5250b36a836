import type { Upload } from "../../../shared/gateway/model/upload.ts";

/** An upload that was not used yet. */
export function anUpload(changed: Partial<Upload> = {}): Upload {
  return {
    id: `upl_syncvet_${"0".repeat(40)}`,
    partnerId: "partner_1",
    vendor: "syncvet",
    size: 3,
    contentType: "text/plain",
    sha256: null,
    until: Date.parse("2026-01-01T01:00:00Z"),
    usedBy: null,
    ...changed,
  };
}
