import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { UploadLinks } from "../gateway/ports/upload-links.ts";

/** Headers that the signature covers beside the host; `Content-Length` every client sends by itself. */
const signed = ["content-length", "content-type", "if-none-match", "x-amz-checksum-sha256"];

/**
 * Presigned links by which bodies are put into the bucket.
 *
 * @param client one that adds no checksum of its own: it would be that of no content at all
 */
export function s3UploadLinks(client: S3Client, bucket: string): UploadLinks {
  return {
    async linkFor(key, { size, contentType, sha256 }, seconds) {
      const checksum = sha256 === null ? undefined : Buffer.from(sha256, "hex").toString("base64");
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        ContentLength: size,
        ContentType: contentType,
        // What was put there stays as it is: the link is good for one body.
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
