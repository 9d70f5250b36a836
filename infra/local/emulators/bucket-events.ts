import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { ObjectCreated } from "./sqs-and-s3.ts";

/** A message to a queue for each object that is put under a prefix. */
interface BucketNotification {
  readonly bucket: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly queueArn: string;
}

export interface BucketEventsOptions {
  readonly region: string;
  readonly notifications: readonly BucketNotification[];
  readonly sqs: SQSClient;
  urlOf(queueArn: string): string;
}

/** Sends messages about created objects to queues, by their buckets' notifications. */
export class BucketEvents {
  readonly #options: BucketEventsOptions;

  constructor(options: BucketEventsOptions) {
    this.#options = options;
  }

  /** S3 sends a queue a test message when a notification is configured; the queue's consumer receives it. */
  async enqueueJobNotification(bucket: string): Promise<void> {
    for (const { queueArn } of this.#of(bucket)) {
      const time = new Date().toISOString();
      await this.#send(queueArn, { Service: "Amazon S3", Event: "s3:TestEvent", Time: time, Bucket: bucket });
    }
  }

  async created(object: ObjectCreated): Promise<void> {
    const matching = this.#of(object.bucket).filter(
      ({ prefix, suffix }) => object.key.startsWith(prefix) && object.key.endsWith(suffix),
    );
    for (const { queueArn } of matching) await this.#send(queueArn, { Records: [this.#record(object)] });
  }

  #of(bucket: string): readonly BucketNotification[] {
    return this.#options.notifications.filter((notification) => notification.bucket === bucket);
  }

  /** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
  #record({ bucket, key, size, eTag }: ObjectCreated): object {
    return {
      eventVersion: "2.1",
      eventSource: "aws:s3",
      awsRegion: this.#options.region,
      eventTime: new Date().toISOString(),
      eventName: "ObjectCreated:Put",
      s3: {
        s3SchemaVersion: "1.0",
        bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
        // S3 form-encodes keys in events.
        object: { key: encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/"), size, eTag },
      },
    };
  }

  async #send(queueArn: string, document: object): Promise<void> {
    const { sqs, urlOf } = this.#options;
    await sqs.send(new SendMessageCommand({ QueueUrl: urlOf(queueArn), MessageBody: JSON.stringify(document) }));
  }
}
