import { readBucketNotification } from "../messages/bucket-notification.ts";
import { readCatchUpMessage } from "../messages/catch-up-messages.ts";
import { parseDeliveryMessage } from "../messages/delivery-messages.ts";
import { type EventWorkMessage, parseEventWorkMessage } from "../messages/event-work-messages.ts";
import { parseJobMessage } from "../messages/job-messages.ts";
import { parseReceiptMessage } from "../messages/receipt-messages.ts";
import { largeWebhookId } from "../webhooks/intake/large-webhook.ts";

/** A queue's message by its kind and the gateway's own ids and names, without its content. */
export type MessageDescription =
  | { readonly kind: EventWorkMessage["kind"] | "large-webhook" | "receipts" | "catch-up"; readonly of: string }
  | { readonly kind: "delivery" | "job"; readonly of: string; readonly attempt: number }
  /** S3's test of a queue. */
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
      const page = readCatchUpMessage(value);
      if (page !== undefined) return { kind: page.kind, of: page.catchUp };
      const { jobId, attempt } = parseJobMessage(value);
      return { kind: "job", of: jobId, attempt };
    }
    if (queue === "receipts") {
      const { receipts } = parseReceiptMessage(value);
      return { kind: "receipts", of: receipts.map(({ id }) => id).join() };
    }
    const keys = readBucketNotification(value);
    if (keys === undefined) return describeIntake(parseEventWorkMessage(value));
    return keys.length === 0
      ? { kind: "test", of: "" }
      : { kind: "large-webhook", of: keys.map(largeWebhookId).join() };
  } catch {
    // Without the error: the parsers' messages could quote the body.
    return { kind: "unreadable", of: "" };
  }
}

function describeIntake(message: EventWorkMessage): MessageDescription {
  switch (message.kind) {
    case "webhook":
      return { kind: "webhook", of: `${message.vendor}/${message.connection}` };
    case "fan-out":
      return { kind: "fan-out", of: message.eventId };
    case "job-notification":
      return { kind: message.kind, of: message.jobId };
    case "endpoint-paused":
      return { kind: message.kind, of: message.endpointId };
    case "recovery-page":
      return { kind: message.kind, of: message.recoveryId };
    case "case-owned":
      return { kind: message.kind, of: message.partnerId };
    case "missed-status":
    case "vendor-silence":
      return { kind: message.kind, of: `${message.vendor}/${message.connection}` };
  }
}
