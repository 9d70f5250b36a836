import type { MessageSource } from "../../core/message-source.ts";
import { isOfVendor } from "../../core/partition-keys.ts";
import { readBucketNotification } from "../messages/bucket-notification.ts";
import { type JobNotificationMessage, parseJobNotification } from "../messages/event-work-messages.ts";

/** What the sources of messages are compared with. */
export interface KnownSources {
  /** ARN of the queue of webhooks, to which intake alone may send. */
  readonly webhookQueueArn: string;
  /** ARN of the queue of S3's notifications of large webhooks, to which S3 alone may send. */
  readonly largeWebhookQueueArn: string;
  /** The beginning of the names of this stage's functions: `rx-gateway-<stage>-`. */
  readonly functionPrefix: string;
}

/** Thrown for a webhook from a queue that others than intake may send to. The message becomes a dead letter. */
export class ForgedWebhook extends Error {
  constructor() {
    super("A webhook is in a queue that intake does not send to.");
    this.name = "ForgedWebhook";
  }
}

/**
 * Accepts a message for what its sender may say. A webhook is believed from the queue of intake alone. The function of a
 * vendor may say how a job of that vendor has ended; of any other notification the content is dropped, so that the job's
 * record is read. The other kinds of messages only name a record, which decides.
 *
 * @throws ForgedWebhook, and MessageUnreadable for a notification of another form
 */
export function acceptMessage(value: unknown, source: MessageSource, known: KnownSources): unknown {
  const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  if (kind === "webhook" && source.queueArn !== known.webhookQueueArn) throw new ForgedWebhook();
  const isNotification = readBucketNotification(value) !== undefined;
  if (isNotification && source.queueArn !== known.largeWebhookQueueArn) throw new ForgedWebhook();
  if (kind !== "job-notification") return value;
  const message = parseJobNotification(value);
  if (isEndBelieved(message, source, known)) return message;
  const { job: _, ...named } = message;
  return named;
}

/** SQS says who sent a message: a function by the id of its role and its name. */
function isEndBelieved(
  { jobId, job }: JobNotificationMessage,
  { senderId = "" }: MessageSource,
  { functionPrefix }: KnownSources,
): boolean {
  const name = senderId.slice(senderId.indexOf(":") + 1);
  if (job === undefined || job.id !== jobId || !name.startsWith(functionPrefix)) return false;
  const [, vendor] = /^proxy-(.+)$/.exec(name.slice(functionPrefix.length)) ?? [];
  return vendor === undefined || (job.vendor === vendor && isOfVendor(jobId, "job", vendor));
}
