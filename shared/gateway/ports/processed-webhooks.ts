/**
 * Which of the webhooks that were put into the intake bucket have become events: their objects are removed, and word
 * of an object may come a second time.
 */
export interface ProcessedWebhooks {
  markProcessed(webhookId: string): Promise<void>;
  wasProcessed(webhookId: string): Promise<boolean>;
}
