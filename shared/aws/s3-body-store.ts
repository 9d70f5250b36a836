import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { BodyStore } from "../gateway/ports/body-store.ts";
import { foundObject } from "./found-object.ts";

/** Bodies as objects of one bucket, encrypted under its key; a lifecycle rule removes them. */
export function s3BodyStore(client: S3Client, bucket: string): BodyStore {
  return {
    async put(key, body) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
    },
    async get(key) {
      const { Body: body } = await foundObject(client.send(new GetObjectCommand({ Bucket: bucket, Key: key })));
      if (body === undefined) throw new Error("The object has no body.");
      return await body.transformToByteArray();
    },
  };
}
