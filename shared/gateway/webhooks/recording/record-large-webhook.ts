import type { Log } from "../../../core/log.ts";
import { parseWebhookMessage } from "../../messages/event-work-messages.ts";
import type { ObjectStore } from "../../ports/object-store.ts";
import type { ProcessedWebhooks } from "../../ports/processed-webhooks.ts";
import { largeWebhookId } from "../intake/large-webhook.ts";
import { type RecordWebhookDependencies, recordWebhook } from "./record-webhook.ts";

/** Thrown for word of a webhook that is not there and has not become an event: it is lost, and somebody must hear it. */
export class WebhookLost extends Error {
  constructor() {
    super("There is no such webhook, and no event was made of it.");
    this.name = "WebhookLost";
  }
}

export interface RecordLargeWebhookDependencies extends RecordWebhookDependencies {
  readonly store: RecordWebhookDependencies["store"] & ProcessedWebhooks;
  readonly largeWebhooks: Pick<ObjectStore, "get" | "remove">;
  readonly log: Log;
}

/**
 * Records the webhook that stands under a key, then removes it. That it was taken is noted in between, so that a
 * second word of it is told from word of one that was lost.
 *
 * @throws WebhookLost
 */
export async function recordLargeWebhook(deps: RecordLargeWebhookDependencies, key: string): Promise<void> {
  const { store, largeWebhooks, log } = deps;
  const webhook = largeWebhookId(key);
  const bytes = await largeWebhooks.get(key);
  if (bytes === undefined) {
    if (await store.wasProcessed(webhook)) return log.info("webhook.already-processed", { webhook });
    log.error("webhook.lost", { webhook });
    throw new WebhookLost();
  }
  const message = parseWebhookMessage(JSON.parse(Buffer.from(bytes).toString("utf8")));
  await recordWebhook(deps, message);
  await store.markProcessed(webhook);
  await largeWebhooks.remove(key);
}
