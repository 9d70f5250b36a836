import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import { createIdentifyEvent, type IdentifyEventDependencies } from "./identify-event.ts";
import type { RecordingStep } from "./recording.ts";
import {
  createEraseDeletedCases,
  createFanOutEvent,
  createIndexEvent,
  createMarkStale,
  createStopIfErased,
  createStoreNewEvent,
  createUpdateCase,
  type RecordingStepDependencies,
} from "./recording-steps.ts";

export interface RecordWebhookDependencies extends RecordingStepDependencies, IdentifyEventDependencies {
  readonly store: RecordingStepDependencies["store"] & IdentifyEventDependencies["store"];
  readonly waits: RecordingStepDependencies["waits"];
}

/**
 * Records a webhook: turns it into one event, the event into deliveries, and into a change of its case.
 *
 * The steps are idempotent, and their order makes them safe against crashes: a webhook that is received again, because
 * the vendor sent it twice or because a crash returned its message to the queue, goes through them again and ends in
 * the same state. A duplicate of a stored event skips the steps up to storing it.
 */
export function createRecordWebhook(deps: RecordWebhookDependencies) {
  const { log } = deps;
  const identifyEvent = createIdentifyEvent(deps);
  const steps: readonly { readonly run: RecordingStep; readonly onlyNew?: true }[] = [
    { run: createStopIfErased(deps) },
    { run: createIndexEvent(deps), onlyNew: true },
    { run: createMarkStale(deps), onlyNew: true },
    { run: createStoreNewEvent(deps), onlyNew: true },
    { run: createFanOutEvent(deps) },
    { run: createUpdateCase(deps) },
    { run: createEraseDeletedCases(deps) },
  ];
  return async (message: WebhookMessage): Promise<void> => {
    let recording = await identifyEvent(message);
    const { eventId, event: duplicateOf } = recording;
    const ids = { eventId, vendor: message.vendor, connection: message.connection };
    for (const { run, onlyNew } of steps) {
      if (onlyNew && duplicateOf !== undefined) continue;
      const next = await run(recording);
      if (next === undefined) return log.info("webhook.erased", ids);
      recording = next;
    }
    if (duplicateOf !== undefined) log.info("webhook.duplicate", { ...ids, fannedOut: duplicateOf.fannedOut });
    else log.info("webhook.recorded", { ...ids, stale: recording.stale, late: recording.event?.late ?? false });
  };
}
