import { annotateSpan } from "../../../core/tracing/current-span.ts";
import type { WebhookReading } from "../../../vendors/webhook-reading.ts";
import type { MissedStatusMessage } from "../../messages/event-work-messages.ts";
import { eventId } from "../../model/event-id.ts";
import { eventAbout, ownerKeysOf, subjectIdsOf } from "../../privacy/event-about.ts";
import { createRecordEvent, type RecordWebhookDependencies } from "./record-webhook.ts";

/**
 * Records a status whose webhook was missed, as the event of that webhook. Idempotent: the event's id derives from the case,
 * the status and its time. Where a webhook has stated the status meanwhile, nothing is recorded: the case, in whose record
 * both have to enter, decides which one was first.
 */
export function createRecordMissedStatus(deps: RecordWebhookDependencies) {
  const recordEvent = createRecordEvent(deps);
  return async ({ vendor, connection, caseId, name, type, time, at, data }: MissedStatusMessage): Promise<void> => {
    const digest = await deps.digest();
    const stated = JSON.stringify([caseId, name, time]);
    const id = eventId(digest, vendor, connection, "missed-status", stated);
    annotateSpan({ eventId: id });
    const reading: WebhookReading = { type, time, subject: { case_id: caseId }, dedupKey: stated };
    const subjects = subjectIdsOf({ vendor, connection }, reading);
    await recordEvent({
      message: { vendor, connection, receivedAt: at },
      body: Buffer.from(data, "base64"),
      reading,
      eventId: id,
      type: `${vendor}.${type}`,
      time,
      // However old it is, no webhook of it was recorded.
      late: false,
      recovered: true,
      subjects,
      about: eventAbout(digest, subjects, reading),
      ownerKeys: ownerKeysOf(digest, subjects),
    });
  };
}
