import { MessageUnreadable } from "./message-parser.ts";

/**
 * Reads what S3 writes into the intake queue: keys of objects that were put, none for the message by which S3 tries
 * the queue out.
 *
 * @returns `undefined` for what is no message of S3's
 * @throws MessageUnreadable for word of anything but new objects
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function readBucketNotification(value: unknown): readonly string[] | undefined {
  const fields = asFields(value);
  if (fields["Service"] === "Amazon S3" && fields["Event"] === "s3:TestEvent") return [];
  const records = fields["Records"];
  if (!Array.isArray(records)) return undefined;
  return records.map(readRecord);
}

function readRecord(value: unknown): string {
  const { eventSource, eventName, s3 } = asFields(value);
  const key = asFields(asFields(s3)["object"])["key"];
  if (eventSource !== "aws:s3" || !String(eventName).startsWith("ObjectCreated:") || typeof key !== "string") {
    throw new MessageUnreadable();
  }
  // S3 writes keys as forms are written.
  return decodeURIComponent(key.replaceAll("+", " "));
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
