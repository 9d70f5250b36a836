import { GetObjectCommand, PutObjectCommand, paginateListObjectsV2, type S3Client } from "@aws-sdk/client-s3";
import { constant, enumOf, integer, text } from "../core/schema/scalars.ts";
import { isValid } from "../core/schema/schema.ts";
import { openObject } from "../core/schema/structures.ts";
import { erasureBases } from "../gateway/model/erasure.ts";
import { type ErasureEntry, type ErasureRecord, erasureEntryStates } from "../gateway/ports/erasure-record.ts";

const prefix = "erasures/";
const entry = openObject(
  { key: text(), state: enumOf(erasureEntryStates), on: integer(), at: integer(), of: text() },
  { caseKey: text(), basis: enumOf(erasureBases), withDisclosures: constant(true) },
);

/**
 * The record of erasures in a versioned bucket of its own: one object for each step of a key, which is never written again
 * with other content.
 *
 * @param bucket resolves with the bucket's name, at the first use
 */
export function s3ErasureRecord(client: S3Client, bucket: () => Promise<string>): ErasureRecord {
  return {
    async add(step) {
      const { key, state, on, at, of } = step;
      // Another erasure may have the same case.
      const name = `${on}-${at}-${state}-${of.slice(-12)}`;
      await client.send(
        new PutObjectCommand({
          Bucket: await bucket(),
          Key: `${prefix}${key}/${name}.json`,
          Body: JSON.stringify({ v: 2, ...step }),
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
          const step = readEntry((await body?.transformToString()) ?? "");
          if (step === undefined) unreadable.push(Key);
          else yield step;
        }
      }
      if (unreadable.length > 0) {
        throw new Error(`Objects of the record of erasures cannot be read: ${unreadable.join(", ")}.`);
      }
    },
  };
}

function readEntry(content: string): ErasureEntry | undefined {
  try {
    const value: unknown = JSON.parse(content);
    if (!isValid(entry, value)) return undefined;
    return entry.read(value);
  } catch {
    return undefined;
  }
}
