import { awaitAll } from "../../core/map-limit.ts";
import { serialQueue } from "../../core/serial-queue.ts";
import { ShapeRecorder } from "../drift/shape-recorder.ts";
import { readBucketNotification } from "../messages/bucket-notification.ts";
import { type EventWorkMessage, parseEventWorkMessage } from "../messages/event-work-messages.ts";
import type { ShapeWindowStore } from "../ports/shape-store.ts";
import { type AssignEarlierEventsDependencies, createAssignEarlierEvents } from "./recording/assign-earlier-events.ts";
import { createProcessWebhook } from "./recording/process-webhook.ts";
import { createPublishJobEvent, type PublishJobEventDependencies } from "./recording/publish-job-event.ts";
import { createPublishPauseEvent } from "./recording/publish-pause-event.ts";
import { createPublishSilenceEvent } from "./recording/publish-silence-event.ts";
import { createRecordLargeWebhook, type RecordLargeWebhookDependencies } from "./recording/record-large-webhook.ts";
import { createRecordMissedStatus } from "./recording/record-missed-status.ts";
import { createResumeFanOut, type ResumeFanOutDependencies } from "./recording/resume-fan-out.ts";
import { createProcessRecoveryPage, type ProcessRecoveryPageDependencies } from "./recovery/process-recovery-page.ts";

export type ProcessEventWorkDependencies = RecordLargeWebhookDependencies &
  PublishJobEventDependencies &
  ResumeFanOutDependencies &
  AssignEarlierEventsDependencies &
  ProcessRecoveryPageDependencies & {
    /** Read at each time: a recovery ends where its endpoint is disabled. */
    readonly current: Pick<ProcessRecoveryPageDependencies, "endpoints" | "partners">;
    /** Without it, the shapes of webhooks are not sampled. */
    readonly shapeWindows?: ShapeWindowStore;
  };

/**
 * Processes a message of the event queue: an event work message, or S3's notification of webhooks that are too large
 * for the queue.
 *
 * @throws MessageUnreadable, which leaves the message in its queue
 */
export function createProcessEventWork(dependencies: ProcessEventWorkDependencies) {
  const shapes = shapeRecorder(dependencies);
  const deps = shapes === undefined ? dependencies : { ...dependencies, shapes };
  const recordLargeWebhook = createRecordLargeWebhook(deps);
  const processMessage = createProcessMessage(deps);
  // The function's memory holds one large webhook at a time, not those of a whole batch.
  const oneAtATime = serialQueue();
  const work = async (value: unknown): Promise<void> => {
    const keys = readBucketNotification(value);
    if (keys === undefined) await processMessage(parseEventWorkMessage(value));
    else await awaitAll(keys.map((key) => oneAtATime(() => recordLargeWebhook(key))));
  };
  return async (value: unknown): Promise<void> => {
    const writing = shapes?.writeDue();
    try {
      await work(value);
    } finally {
      if (writing !== undefined) await writing;
    }
  };
}

function shapeRecorder({ shapeWindows: store, digest, clock, log, waits }: ProcessEventWorkDependencies) {
  return store === undefined ? undefined : new ShapeRecorder({ store, digest, clock, log, scale: waits.scale });
}

function createProcessMessage(deps: ProcessEventWorkDependencies) {
  const processWebhook = createProcessWebhook(deps);
  const resumeFanOut = createResumeFanOut(deps);
  const publishJobEvent = createPublishJobEvent(deps);
  const publishPauseEvent = createPublishPauseEvent(deps);
  const publishSilenceEvent = createPublishSilenceEvent(deps);
  const recordMissedStatus = createRecordMissedStatus(deps);
  const assignEarlierEvents = createAssignEarlierEvents(deps);
  const processRecoveryPage = createProcessRecoveryPage({ ...deps, ...deps.current });
  return (message: EventWorkMessage): Promise<void> => {
    switch (message.kind) {
      case "webhook":
        return processWebhook(message);
      case "fan-out":
        return resumeFanOut(message);
      case "job-notification":
        return publishJobEvent(message);
      case "endpoint-paused":
        return publishPauseEvent(message);
      case "recovery-page":
        return processRecoveryPage(message);
      case "case-owned":
        return assignEarlierEvents(message);
      case "missed-status":
        return recordMissedStatus(message);
      case "vendor-silence":
        return publishSilenceEvent(message);
    }
  };
}
