import { Readable } from "node:stream";
import { DeleteObjectCommand, GetObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { LargeBodyStore } from "../gateway/ports/large-body-store.ts";
import { foundObject } from "./found-object.ts";
import { putInParts } from "./put-in-parts.ts";

/** Large bodies as objects of one bucket, read and written in pieces. */
export function s3LargeBodies(client: S3Client, bucket: string): LargeBodyStore {
  return {
    async open(key, signal) {
      const { Body: body } = await foundObject(
        client.send(new GetObjectCommand({ Bucket: bucket, Key: key }), { abortSignal: signal }),
      );
      if (!(body instanceof Readable)) throw new Error("The object has no body to be read.");
      return body;
    },
    write: (key, bytes, headers) =>
      putInParts(client, { Bucket: bucket, Key: key }, bytes, {
        type: headers["content-type"]?.[0],
        encoding: headers["content-encoding"]?.join(", "),
      }),
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
    linkTo: (key, seconds) =>
      getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key: key, ResponseCacheControl: "no-store" }), {
        expiresIn: seconds,
      }),
  };
}
