import { serialQueue } from "../../core/serial-queue.ts";
import { readBucketNotification } from "../messages/bucket-notification.ts";
import { parseEventWorkMessage } from "../messages/event-work-messages.ts";
import { type PublishJobEventDependencies, publishJobEvent } from "./recording/publish-job-event.ts";
import { publishPauseEvent } from "./recording/publish-pause-event.ts";
import { type RecordLargeWebhookDependencies, recordLargeWebhook } from "./recording/record-large-webhook.ts";
import { recordWebhook } from "./recording/record-webhook.ts";
import { resumeFanOut } from "./recording/resume-fan-out.ts";
import { type ProcessRecoveryPageDependencies, processRecoveryPage } from "./recovery/process-recovery-page.ts";

/**
 * Handles what stands in the intake queue: a webhook to record, or word of one that is too large for the queue, a
 * job's end or a pause to tell, a fan-out to take up again, a recovery to go on with.
 */
export function processEventWork(
  dependencies: RecordLargeWebhookDependencies & PublishJobEventDependencies & ProcessRecoveryPageDependencies,
) {
  // A batch of large ones at once would not fit into the function's memory.
  const afterTheOthers = serialQueue();
  return async (value: unknown): Promise<void> => {
    const keys = readBucketNotification(value);
    if (keys !== undefined) {
      await Promise.all(keys.map((key) => afterTheOthers(() => recordLargeWebhook(dependencies, key))));
      return;
    }
    const message = parseEventWorkMessage(value);
    if (message.kind === "webhook") await recordWebhook(dependencies, message);
    else if (message.kind === "job-notification") await publishJobEvent(dependencies, message.jobId);
    else if (message.kind === "endpoint-paused") await publishPauseEvent(dependencies, message);
    else if (message.kind === "recovery-page") await processRecoveryPage(dependencies, message);
    else await resumeFanOut(dependencies, message.eventId);
  };
}
