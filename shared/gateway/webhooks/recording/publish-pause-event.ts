import { pausedEventType } from "../../../core/own-event-types.ts";
import type { EndpointPausedMessage } from "../../messages/event-work-messages.ts";
import { eventId, type KeyedDigest } from "../../model/event-id.ts";
import { type StoreEventDependencies, storeEvent } from "./store-event.ts";

export interface PublishPauseDependencies extends StoreEventDependencies {
  readonly digest: () => Promise<KeyedDigest>;
}

/** Tells a partner's other endpoints that one is paused, as an event `endpoint.paused`, once for each pause. */
export async function publishPauseEvent(
  dependencies: PublishPauseDependencies,
  { partnerId, endpointId, pausedAt }: EndpointPausedMessage,
): Promise<void> {
  const digest = await dependencies.digest();
  const event = {
    id: eventId(digest, "gateway", partnerId, "endpoint.paused", endpointId, pausedAt),
    type: pausedEventType,
    time: pausedAt,
    receivedAt: pausedAt,
    vendor: null,
    connection: null,
    subject: { endpoint_id: endpointId },
    stale: false,
    late: false,
    partnerId,
  };
  const data = { endpointId, status: "paused", pausedAt: new Date(pausedAt).toISOString() };
  await storeEvent(dependencies, event, Buffer.from(JSON.stringify(data)), endpointId);
}
