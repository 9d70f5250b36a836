import { S3ServiceException } from "@aws-sdk/client-s3";
import { BodyMissing } from "../gateway/ports/large-body-store.ts";

/** S3 says 403 of what is not there to whoever may not list the bucket, as our functions may not. */
export async function foundObject<Output>(sending: Promise<Output>): Promise<Output> {
  try {
    return await sending;
  } catch (cause) {
    const status = cause instanceof S3ServiceException ? cause.$metadata.httpStatusCode : undefined;
    throw status === 403 || status === 404 ? new BodyMissing({ cause }) : cause;
  }
}
