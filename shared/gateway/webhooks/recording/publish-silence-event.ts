import { heardEventType, silentEventType } from "../../../core/own-event-types.ts";
import type { VendorSilenceMessage } from "../../messages/event-work-messages.ts";
import { eventId, type KeyedDigest } from "../../model/event-id.ts";
import { createPublishEvent, type PublishEventDependencies } from "./publish-event.ts";

export interface PublishSilenceEventDependencies extends PublishEventDependencies {
  readonly digest: () => Promise<KeyedDigest>;
}

/**
 * Notifies the partners who may see a connection's events that its webhooks have stopped, or come again: once for each
 * silence, which the time of the last webhook before it makes one.
 */
export function createPublishSilenceEvent(deps: PublishSilenceEventDependencies) {
  const publishEvent = createPublishEvent(deps);
  return async ({ vendor, connection, silent, heardAt, at }: VendorSilenceMessage): Promise<void> => {
    const digest = await deps.digest();
    const type = silent ? silentEventType : heardEventType;
    const event = {
      id: eventId(digest, "gateway", vendor, connection, type, heardAt),
      type,
      time: at,
      receivedAt: at,
      vendor,
      connection,
      subject: {},
      stale: false,
      late: false,
    };
    const data = { vendor, connection, lastWebhookAt: new Date(heardAt).toISOString() };
    await publishEvent({ event, body: Buffer.from(JSON.stringify(data)) });
  };
}
