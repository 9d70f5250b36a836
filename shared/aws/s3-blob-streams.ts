import { Readable } from "node:stream";
import { GetObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { BlobMissing, type BlobStore } from "../gateway/ports/blob-store.ts";
import { putInParts } from "./put-in-parts.ts";
import { isMissing } from "./s3-blobs.ts";

/** Blobs that are read and written in pieces, since a function has no memory for the whole. */
export function s3BlobStreams(client: S3Client, bucket: string): Pick<BlobStore, "open" | "write"> {
  return {
    async open(key, signal) {
      const command = new GetObjectCommand({ Bucket: bucket, Key: key });
      const { Body: body } = await client.send(command, { abortSignal: signal }).catch((cause: unknown) => {
        throw isMissing(cause) ? new BlobMissing({ cause }) : cause;
      });
      if (!(body instanceof Readable)) throw new Error("The object has no body to be read.");
      return body;
    },
    write: (key, bytes, headers) =>
      putInParts(client, { Bucket: bucket, Key: key }, bytes, {
        type: headers["content-type"]?.[0],
        encoding: headers["content-encoding"]?.join(", "),
      }),
  };
}
