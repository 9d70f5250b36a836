/**
 * The webhooks of the intake bucket that have become events: their objects are removed, and the message about an object
 * may be received twice.
 */
export interface ProcessedWebhooks {
  markProcessed(webhookId: string): Promise<void>;
  wasProcessed(webhookId: string): Promise<boolean>;
}
