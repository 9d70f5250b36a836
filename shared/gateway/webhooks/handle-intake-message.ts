import { type NoticeDependencies, tellOfJob } from "../jobs/job-notice.ts";
import { resumeFanOut } from "./fan-out.ts";
import { tellOfPause } from "./pause-notice.ts";
import { parseIntakeMessage } from "./queue-messages.ts";
import { type RecordWebhookDependencies, recordWebhook } from "./record-webhook.ts";

/** Handles what stands in the intake queue: a webhook to record, a job's end or a pause to tell, a fan-out to take up again. */
export function handleIntakeMessage(dependencies: RecordWebhookDependencies & NoticeDependencies) {
  return async (value: unknown): Promise<void> => {
    const message = parseIntakeMessage(value);
    if (message.kind === "webhook") await recordWebhook(dependencies, message);
    else if (message.kind === "notice") await tellOfJob(dependencies, message.jobId);
    else if (message.kind === "paused") await tellOfPause(dependencies, message);
    else await resumeFanOut(dependencies, message.eventId);
  };
}
