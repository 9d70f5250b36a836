import { parseJobMessage } from "../jobs/job-messages.ts";
import { readBucketNotice } from "../webhooks/bucket-notice.ts";
import { largeWebhookId } from "../webhooks/large-webhook.ts";
import { type IntakeMessage, parseDeliveryMessage, parseIntakeMessage } from "../webhooks/queue-messages.ts";

/** What a queue's message asks for, told by ids that we made and names of ours; nothing of what it holds. */
export type MessageDescription =
  | { readonly kind: "webhook" | "large-webhook" | "fan-out" | "notice" | "recover"; readonly of: string }
  | { readonly kind: "delivery" | "job"; readonly of: string; readonly attempt: number }
  /** By which S3 tries a queue out. */
  | { readonly kind: "test"; readonly of: string }
  /** Of a kind or version that this code does not know. */
  | { readonly kind: "unreadable"; readonly of: string };

/** @param queue the queue's name, such as `delivery`, `jobs-syncvet` or `intake` */
export function describeMessage(queue: string, body: string): MessageDescription {
  try {
    const value: unknown = JSON.parse(body);
    if (queue === "delivery") {
      const { deliveryId, attempt } = parseDeliveryMessage(value);
      return { kind: "delivery", of: deliveryId, attempt };
    }
    if (queue.startsWith("jobs-")) {
      const { jobId, attempt } = parseJobMessage(value);
      return { kind: "job", of: jobId, attempt };
    }
    const keys = readBucketNotice(value);
    if (keys === undefined) return describeIntake(parseIntakeMessage(value));
    return keys.length === 0
      ? { kind: "test", of: "" }
      : { kind: "large-webhook", of: keys.map(largeWebhookId).join() };
  } catch {
    // The parsers' messages could quote what they were given.
    return { kind: "unreadable", of: "" };
  }
}

function describeIntake(message: IntakeMessage): MessageDescription {
  switch (message.kind) {
    case "webhook":
      return { kind: "webhook", of: `${message.vendor}/${message.connection}` };
    case "fan-out":
      return { kind: "fan-out", of: message.eventId };
    case "notice":
      return { kind: "notice", of: message.jobId };
    case "paused":
      return { kind: "notice", of: message.endpointId };
    case "recover":
      return { kind: "recover", of: message.recoveryId };
  }
}
