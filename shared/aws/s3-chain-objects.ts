import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import type { ChainObjects } from "../gateway/ports/chain-objects.ts";

const folder = "receipts/";

/**
 * The objects of the chain of receipts in a bucket of their own.
 *
 * @param bucket resolves with the bucket's name, at the first use
 */
export function s3ChainObjects(client: S3Client, bucket: () => Promise<string>): ChainObjects {
  return {
    async putNew(key, bytes) {
      const object = { Bucket: await bucket(), Key: key, Body: bytes, ContentType: "application/gzip" };
      try {
        await client.send(new PutObjectCommand({ ...object, IfNoneMatch: "*" }));
        return true;
      } catch (error) {
        if (statusOf(error) === 412) return false;
        throw error;
      }
    },

    async get(key) {
      try {
        const { Body: body } = await client.send(new GetObjectCommand({ Bucket: await bucket(), Key: key }));
        return await body?.transformToByteArray();
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }
    },

    async *keysAfter(after) {
      const query = { Bucket: await bucket(), Prefix: folder, StartAfter: after };
      for await (const { Contents: contents = [] } of paginateListObjectsV2({ client }, query)) {
        for (const { Key } of contents) if (Key !== undefined) yield Key;
      }
    },

    async foldersIn(prefix) {
      const query = { Bucket: await bucket(), Prefix: prefix, Delimiter: "/" };
      const { CommonPrefixes: prefixes = [] } = await client.send(new ListObjectsV2Command(query));
      return prefixes.flatMap(({ Prefix }) => Prefix ?? []);
    },
  };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}
