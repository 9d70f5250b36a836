import { GetObjectCommand, PutObjectCommand, paginateListObjectsV2, type S3Client } from "@aws-sdk/client-s3";
import { integer, text } from "../core/schema/scalars.ts";
import { isValid } from "../core/schema/schema.ts";
import { openObject } from "../core/schema/structures.ts";
import type { Erasure, ErasureRecord } from "../gateway/ports/erasure-record.ts";

const prefix = "erasures/";
const entry = openObject({ key: text(), at: integer() }, { caseKey: text() });

/**
 * The record of erasures in a versioned bucket of its own: one object for each key and time, which is never written again
 * with other content.
 *
 * @param bucket resolves with the bucket's name, at the first use
 */
export function s3ErasureRecord(client: S3Client, bucket: () => Promise<string>): ErasureRecord {
  return {
    async add(erasure) {
      await client.send(
        new PutObjectCommand({
          Bucket: await bucket(),
          Key: `${prefix}${erasure.key}/${erasure.at}.json`,
          Body: JSON.stringify({ v: 1, ...erasure }),
          ContentType: "application/json",
        }),
      );
    },

    async *list() {
      const Bucket = await bucket();
      const unreadable: string[] = [];
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket, Prefix: prefix })) {
        for (const { Key = "" } of Contents) {
          // The console of S3 marks a folder by an empty object of its name.
          if (Key.endsWith("/")) continue;
          const { Body: body } = await client.send(new GetObjectCommand({ Bucket, Key }));
          const erasure = readEntry((await body?.transformToString()) ?? "");
          if (erasure === undefined) unreadable.push(Key);
          else yield erasure;
        }
      }
      if (unreadable.length > 0) {
        throw new Error(`Objects of the record of erasures cannot be read: ${unreadable.join(", ")}.`);
      }
    },
  };
}

function readEntry(content: string): Erasure | undefined {
  try {
    const value: unknown = JSON.parse(content);
    if (!isValid(entry, value)) return undefined;
    const { key, at, caseKey } = value;
    return { key, at, ...(caseKey === undefined ? {} : { caseKey }) };
  } catch {
    return undefined;
  }
}
