import { type WebhookPipeline, webhookPipeline } from "./webhook-harness.ts";

/** The pipeline with one recorded webhook, and the message of its delivery. */
export async function deliveryHarness(options: Parameters<typeof webhookPipeline>[0] = {}) {
  const pipeline: WebhookPipeline = webhookPipeline(options);
  await pipeline.record(
    '{"timestamp":1767225000,"event_type":"case_waiting","case_id":"c","big":12345678901234567890}',
  );
  const [message] = pipeline.deliveryQueue.takeAll();
  if (message === undefined) throw new Error("There should be a delivery.");
  const stored = async () => pipeline.store.findDelivery(message.deliveryId);
  const answer = (status: number, retryAfter?: string) => pipeline.answers.push({ answered: true, status, retryAfter });
  return { pipeline, message, stored, answer };
}
