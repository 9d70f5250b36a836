import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";

/** A bucket of another account, which copies of the chain's head go to. */
export interface HeadCopies {
  readonly bucket: string;
  /** The account that must own it. */
  readonly account: string;
}

export function s3HeadCopies(client: S3Client, { bucket, account }: HeadCopies) {
  return async (key: string, head: string): Promise<void> => {
    const object = { Bucket: bucket, Key: key, Body: head, ContentType: "application/json" };
    await client.send(new PutObjectCommand({ ...object, ExpectedBucketOwner: account }));
  };
}
