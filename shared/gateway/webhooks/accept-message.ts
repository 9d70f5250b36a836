import type { MessageSource } from "../../core/message-source.ts";
import { isOfVendor } from "../../core/partition-keys.ts";
import { readBucketNotification } from "../messages/bucket-notification.ts";
import {
  type JobNotificationMessage,
  parseEventWorkMessage,
  parseJobNotification,
} from "../messages/event-work-messages.ts";

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

/** Thrown for what another function than the sender would say. The message becomes a dead letter. */
export class ForgedMessage extends Error {
  constructor() {
    super("A message says what its sender cannot know.");
    this.name = "ForgedMessage";
  }
}

/**
 * Accepts a message for what its sender may say. A webhook is believed from the queue of intake alone. The function of a
 * vendor may say how a job of that vendor has ended; of any other notification the content is dropped, so that the job's
 * record is read. It may also say which status that vendor gave a case; that a vendor is silent, the scheduler alone may
 * say. The other kinds of messages only name a record, which decides.
 *
 * @throws ForgedWebhook, ForgedMessage, and MessageUnreadable for a notification of another form
 */
export function acceptMessage(value: unknown, source: MessageSource, known: KnownSources): unknown {
  const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  if (kind === "webhook" && source.queueArn !== known.webhookQueueArn) throw new ForgedWebhook();
  const isNotification = readBucketNotification(value) !== undefined;
  if (isNotification && source.queueArn !== known.largeWebhookQueueArn) throw new ForgedWebhook();
  if (kind === "missed-status" || kind === "vendor-silence") refuseForged(value, kind, source, known);
  if (kind !== "job-notification") return value;
  const message = parseJobNotification(value);
  if (isEndBelieved(message, source, known)) return message;
  const { job: _, ...named } = message;
  return named;
}

function refuseForged(
  value: unknown,
  kind: "missed-status" | "vendor-silence",
  source: MessageSource,
  known: KnownSources,
): void {
  const message = parseEventWorkMessage(value);
  const vendor = "vendor" in message ? message.vendor : "";
  const speaker = kind === "missed-status" ? `proxy-${vendor}` : "run-due-work";
  if (senderOf(source, known) !== speaker) throw new ForgedMessage();
}

/** SQS says who sent a message: a function by the id of its role and its name. */
function senderOf({ senderId = "" }: MessageSource, { functionPrefix }: KnownSources): string | undefined {
  const name = senderId.slice(senderId.indexOf(":") + 1);
  return name.startsWith(functionPrefix) ? name.slice(functionPrefix.length) : undefined;
}

function isEndBelieved({ jobId, job }: JobNotificationMessage, source: MessageSource, known: KnownSources): boolean {
  const sender = senderOf(source, known);
  if (job === undefined || job.id !== jobId || sender === undefined) return false;
  const [, vendor] = /^proxy-(.+)$/.exec(sender) ?? [];
  return vendor === undefined || (job.vendor === vendor && isOfVendor(jobId, "job", vendor));
}
