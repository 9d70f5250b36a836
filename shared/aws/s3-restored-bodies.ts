import { DeleteObjectCommand, paginateListObjectsV2, type S3Client } from "@aws-sdk/client-s3";
import type { RestoredBodies } from "../gateway/ports/restored-bodies.ts";

/** @param bucket resolves with the bucket's name, at the first use */
export function s3RestoredBodies(client: S3Client, bucket: () => Promise<string>): RestoredBodies {
  return {
    async *list() {
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: await bucket() })) {
        for (const { Key } of Contents) if (Key !== undefined) yield Key;
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: await bucket(), Key: key }));
    },
  };
}
