/**
 * Which of the webhooks that were put into the intake bucket have become events: their objects are removed, and word
 * of an object may come a second time.
 */
export interface TakenWebhooks {
  noteTaken(webhookId: string): Promise<void>;
  wasTaken(webhookId: string): Promise<boolean>;
}
