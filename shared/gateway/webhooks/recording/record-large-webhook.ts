import type { Log } from "../../../core/log.ts";
import { parseWebhookMessage } from "../../messages/event-work-messages.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { ProcessedWebhooks } from "../../ports/processed-webhooks.ts";
import { largeWebhookId } from "../intake/large-webhook.ts";
import { createProcessWebhook, type ProcessWebhookDependencies } from "./process-webhook.ts";

/** Thrown for a notification of a webhook that does not exist and was not processed: it is lost. */
export class WebhookLost extends Error {
  constructor() {
    super("There is no such webhook, and no event was made of it.");
    this.name = "WebhookLost";
  }
}

export interface RecordLargeWebhookDependencies extends ProcessWebhookDependencies {
  readonly store: ProcessWebhookDependencies["store"] & ProcessedWebhooks;
  readonly largeWebhooks: Pick<BlobStore, "get" | "remove">;
  readonly log: Log;
}

/**
 * Records the webhook in an object of the intake bucket, marks it as processed, then removes the object. S3 may send a
 * notification twice; the mark distinguishes the second one from that of a lost webhook.
 *
 * @throws WebhookLost
 */
export function createRecordLargeWebhook(deps: RecordLargeWebhookDependencies) {
  const { store, largeWebhooks, log } = deps;
  const processWebhook = createProcessWebhook(deps);
  return async (key: string): Promise<void> => {
    const webhook = largeWebhookId(key);
    const bytes = await largeWebhooks.get(key);
    if (bytes === undefined) {
      if (await store.wasProcessed(webhook)) return log.info("webhook.already-processed", { webhook });
      log.error("webhook.lost", { webhook });
      throw new WebhookLost();
    }
    await processWebhook(parseWebhookMessage(JSON.parse(Buffer.from(bytes).toString("utf8"))));
    await store.markProcessed(webhook);
    await largeWebhooks.remove(key);
  };
}
