import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { JobRequest } from "../gateway/ports/job-ledger.ts";
import { numberOf, text, textOf, whole } from "./ledger-items.ts";
import type { Item } from "./ledger-table.ts";

type KeptBody = Exclude<JobRequest["body"], Uint8Array>;

/** A body that stays where it is: its record says no more than where that is. */
export function keptBodyAttribute({ key, size, sha256 }: KeptBody): AttributeValue {
  return { M: { key: text(key), size: whole(size), ...(sha256 === undefined ? {} : { sha256: text(sha256) }) } };
}

export function toKeptBody(item: Item): KeptBody {
  const sha256 = item["sha256"]?.S;
  return { key: textOf(item, "key"), size: numberOf(item, "size"), ...(sha256 === undefined ? {} : { sha256 }) };
}
