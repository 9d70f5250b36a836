import { randomUUID } from "node:crypto";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import type { BlobStore } from "../../ports/blob-store.ts";

/** What the queue takes with room around it: 1 MiB, of which base64 leaves three quarters. */
export const maxQueuedWebhook = 256 * 1024;

const prefix = "webhooks/";

/** Puts the message that is too large for the queue where it gives word of itself to the queue, by one call. */
export async function putLargeWebhook(store: Pick<BlobStore, "put">, message: WebhookMessage): Promise<void> {
  await store.put(`${prefix}whk_${randomUUID().replaceAll("-", "")}`, Buffer.from(JSON.stringify(message)));
}

/** The webhook's id, of ours, by the key under which it stands. */
export function largeWebhookId(key: string): string {
  return key.slice(prefix.length);
}
