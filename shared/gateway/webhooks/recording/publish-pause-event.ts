import { pausedEventType } from "../../../core/own-event-types.ts";
import type { EndpointPausedMessage } from "../../messages/event-work-messages.ts";
import { eventId, type KeyedDigest } from "../../model/event-id.ts";
import { notificationEvent } from "../../model/event-notification.ts";
import { createPublishEvent, type PublishEventDependencies } from "./publish-event.ts";

export interface PublishPauseEventDependencies extends PublishEventDependencies {
  readonly digest: () => Promise<KeyedDigest>;
}

/** Notifies a partner's other endpoints of a pause by an event `endpoint.paused`, once for each pause. */
export function createPublishPauseEvent(deps: PublishPauseEventDependencies) {
  const publishEvent = createPublishEvent(deps);
  return async ({ partnerId, endpointId, pausedAt, pausedBy }: EndpointPausedMessage): Promise<void> => {
    const digest = await deps.digest();
    const event = notificationEvent({
      id: eventId(digest, "gateway", partnerId, "endpoint.paused", endpointId, pausedAt),
      type: pausedEventType,
      at: pausedAt,
      partnerId,
      subject: { endpoint_id: endpointId },
    });
    const data = {
      endpointId,
      status: "paused",
      pausedBy: pausedBy ?? "failures",
      pausedAt: new Date(pausedAt).toISOString(),
    };
    await publishEvent({ event, body: Buffer.from(JSON.stringify(data)), except: endpointId });
  };
}
