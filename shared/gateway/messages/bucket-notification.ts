import { constant, text } from "../../core/schema/scalars.ts";
import { isValid } from "../../core/schema/schema.ts";
import { list, openObject } from "../../core/schema/structures.ts";

/** What S3 sends once when a bucket's notifications are configured. */
const testEvent = openObject({ Service: constant("Amazon S3"), Event: constant("s3:TestEvent") });

const objectsCreated = openObject({
  Records: list(
    openObject({
      eventSource: constant("aws:s3"),
      eventName: text({ pattern: "^ObjectCreated:" }),
      s3: openObject({ object: openObject({ key: text() }) }),
    }),
  ),
});

/**
 * Reads a notification of S3 in the event queue: keys of objects that were created; none from its test event.
 *
 * @returns `undefined` for any other message
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function readBucketNotification(value: unknown): readonly string[] | undefined {
  if (isValid(testEvent, value)) return [];
  if (!isValid(objectsCreated, value)) return undefined;
  // S3 encodes keys as in a form (application/x-www-form-urlencoded).
  return value.Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll("+", " ")));
}
