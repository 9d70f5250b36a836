import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { JobRequest } from "../gateway/model/job.ts";
import { numberOf, text, textOf, whole } from "./record-items.ts";
import type { Item } from "./record-table.ts";

type BlobRef = Exclude<JobRequest["body"], Uint8Array>;

/** A body that stays where it is: its record says no more than where that is. */
export function blobRefAttribute({ key, size, sha256 }: BlobRef): AttributeValue {
  return { M: { key: text(key), size: whole(size), ...(sha256 === undefined ? {} : { sha256: text(sha256) }) } };
}

export function toBlobRef(item: Item): BlobRef {
  const sha256 = item["sha256"]?.S;
  return { key: textOf(item, "key"), size: numberOf(item, "size"), ...(sha256 === undefined ? {} : { sha256 }) };
}
