import { pausedEventType } from "../../core/own-event-types.ts";
import { eventId, type KeyedDigest } from "./event-id.ts";
import { type KeepEventDependencies, keepEvent } from "./keep-event.ts";
import type { PausedMessage } from "./queue-messages.ts";

export interface PauseNoticeDependencies extends KeepEventDependencies {
  readonly digest: () => Promise<KeyedDigest>;
}

/** Tells a partner's other endpoints that one is paused, as an event `endpoint.paused`, once for each pause. */
export async function tellOfPause(
  dependencies: PauseNoticeDependencies,
  { partnerId, endpointId, pausedAt }: PausedMessage,
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
  await keepEvent(dependencies, event, Buffer.from(JSON.stringify(data)), endpointId);
}
