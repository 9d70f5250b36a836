import { inTurn } from "../../core/in-turn.ts";
import { type NoticeDependencies, tellOfJob } from "../jobs/job-notice.ts";
import { readBucketNotice } from "./bucket-notice.ts";
import { tellOfPause } from "./pause-notice.ts";
import { parseIntakeMessage } from "./queue-messages.ts";
import { type RecordLargeWebhookDependencies, recordLargeWebhook } from "./record-large-webhook.ts";
import { recordWebhook } from "./record-webhook.ts";
import { resumeFanOut } from "./resume-fan-out.ts";
import { type WorkOffRecoveryDependencies, workOffRecovery } from "./work-off-recovery.ts";

/**
 * Handles what stands in the intake queue: a webhook to record, or word of one that is too large for the queue, a
 * job's end or a pause to tell, a fan-out to take up again, a recovery to go on with.
 */
export function handleIntakeMessage(
  dependencies: RecordLargeWebhookDependencies & NoticeDependencies & WorkOffRecoveryDependencies,
) {
  // A batch of large ones at once would not fit into the function's memory.
  const afterTheOthers = inTurn();
  return async (value: unknown): Promise<void> => {
    const keys = readBucketNotice(value);
    if (keys !== undefined) {
      await Promise.all(keys.map((key) => afterTheOthers(() => recordLargeWebhook(dependencies, key))));
      return;
    }
    const message = parseIntakeMessage(value);
    if (message.kind === "webhook") await recordWebhook(dependencies, message);
    else if (message.kind === "notice") await tellOfJob(dependencies, message.jobId);
    else if (message.kind === "paused") await tellOfPause(dependencies, message);
    else if (message.kind === "recover") await workOffRecovery(dependencies, message);
    else await resumeFanOut(dependencies, message.eventId);
  };
}
