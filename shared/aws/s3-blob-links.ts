import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { BlobStore } from "../gateway/ports/blob-store.ts";

/** Headers that the signature covers beside the host; every client sends `Content-Length` by itself. */
const signed = ["content-length", "content-type", "if-none-match", "x-amz-checksum-sha256"];

/**
 * Presigned links.
 *
 * @param client one that adds no checksum of its own: it would be that of no content at all
 */
export function s3BlobLinks(client: S3Client, bucket: string): Pick<BlobStore, "linkToGet" | "linkToPut"> {
  return {
    linkToGet(key, seconds) {
      const command = new GetObjectCommand({ Bucket: bucket, Key: key, ResponseCacheControl: "no-store" });
      return getSignedUrl(client, command, { expiresIn: seconds });
    },
    async linkToPut(key, { size, contentType, sha256 }, seconds) {
      const checksum = sha256 === null ? undefined : Buffer.from(sha256, "hex").toString("base64");
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        ContentLength: size,
        ContentType: contentType,
        // The link is valid for one blob: a blob that exists is not replaced.
        IfNoneMatch: "*",
        ...(checksum === undefined ? {} : { ChecksumSHA256: checksum }),
      });
      const url = await getSignedUrl(client, command, {
        expiresIn: seconds,
        signableHeaders: new Set(signed),
        unhoistableHeaders: new Set(["x-amz-checksum-sha256"]),
      });
      return {
        url,
        headers: {
          "Content-Type": contentType,
          "If-None-Match": "*",
          ...(checksum === undefined ? {} : { "x-amz-checksum-sha256": checksum }),
        },
      };
    },
  };
}
