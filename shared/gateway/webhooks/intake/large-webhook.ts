import { randomUUID } from "node:crypto";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import type { BlobStore } from "../../ports/blob-store.ts";

/** A larger webhook does not go through the queue: a message of SQS has at most 1 MiB, and base64 adds a third. */
export const maxQueuedWebhook = 256 * 1024;

const prefix = "webhooks/";

/** Puts the message into the intake bucket, which notifies a queue: one call, as for a webhook that is queued. */
export async function putLargeWebhook(store: Pick<BlobStore, "put">, message: WebhookMessage): Promise<void> {
  await store.put(`${prefix}whk_${randomUUID().replaceAll("-", "")}`, Buffer.from(JSON.stringify(message)));
}

/** The webhook's id, by the key of its object. */
export function largeWebhookId(key: string): string {
  return key.slice(prefix.length);
}
