import type { S3Client } from "@aws-sdk/client-s3";
import type { BlobStore } from "../gateway/ports/blob-store.ts";
import { s3BlobLinks } from "./s3-blob-links.ts";
import { s3BlobStreams } from "./s3-blob-streams.ts";
import { s3Blobs } from "./s3-blobs.ts";

/** The whole port over one bucket; a bundle that needs only a part of it imports that part. */
export function s3BlobStore(client: S3Client, linkClient: S3Client, bucket: string): BlobStore {
  return { ...s3Blobs(client, bucket), ...s3BlobStreams(client, bucket), ...s3BlobLinks(linkClient, bucket) };
}
