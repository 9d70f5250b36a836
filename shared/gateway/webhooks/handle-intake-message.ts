import { resumeFanOut } from "./fan-out.ts";
import { parseIntakeMessage } from "./queue-messages.ts";
import { type RecordWebhookDependencies, recordWebhook } from "./record-webhook.ts";

/** Handles what stands in the intake queue: a webhook to record, or a fan-out to take up again. */
export function handleIntakeMessage(dependencies: RecordWebhookDependencies) {
  return async (value: unknown): Promise<void> => {
    const message = parseIntakeMessage(value);
    if (message.kind === "webhook") await recordWebhook(dependencies, message);
    else await resumeFanOut(dependencies, message.eventId);
  };
}
