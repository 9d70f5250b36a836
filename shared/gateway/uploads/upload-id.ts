import { randomBytes } from "node:crypto";
import { vendorId } from "../../core/partition-keys.ts";
import { type Body, isBlobRef } from "../../http/body.ts";

const prefix = "uploads/";

export function newUploadId(vendor: string): string {
  return vendorId("upl", vendor, randomBytes(20).toString("hex"));
}

/** The vendor that the id of an upload names; `undefined` for a text of another form. */
export function vendorOfUpload(id: string): string | undefined {
  return /^upl_([a-z0-9-]+)_[0-9a-f]{40}$/.exec(id)?.[1];
}

/** The blob key of an upload's content, which holds nothing but our id. */
export function uploadKey(id: string): string {
  return prefix + id;
}

/** The upload that a body refers to, if it is one; the digest is empty until the content was read. */
export function uploadOf(body: Body): { readonly id: string; readonly sha256: string } | undefined {
  if (!isBlobRef(body) || !body.key.startsWith(prefix)) return undefined;
  return { id: body.key.slice(prefix.length), sha256: body.sha256 ?? "" };
}
