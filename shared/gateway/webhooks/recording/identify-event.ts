import type { Log } from "../../../core/log.ts";
import type { WebhookReading } from "../../../vendors/webhook-reading.ts";
import { type ReadWebhook, readSafely } from "../../events/read-safely.ts";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import { eventId, type KeyedDigest } from "../../model/event-id.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { eventAbout, subjectIdsOf } from "../../privacy/event-about.ts";
import type { Recording } from "./recording.ts";

export interface IdentifyEventDependencies {
  readonly store: Pick<EventStore, "claimDedupKey" | "findEvent">;
  readonly digest: () => Promise<KeyedDigest>;
  /** The reader of a vendor's webhooks; the webhooks of a vendor without one are passed on unread. */
  readonly readerOf: (vendor: string) => ReadWebhook | undefined;
  readonly waits: Pick<WebhookWaits, "scale">;
  readonly log: Log;
}

/** Reads a webhook, derives the event's id from its dedup key, and looks up whether the event is already stored. */
export function createIdentifyEvent(deps: IdentifyEventDependencies) {
  const { store, readerOf, log } = deps;
  const identify = createIdentify(deps);
  return async (message: WebhookMessage): Promise<Recording> => {
    const { vendor, connection, receivedAt } = message;
    const body = Buffer.from(message.body, "base64");
    const { reading, fault } = readSafely(readerOf(vendor), body, receivedAt);
    const digest = await deps.digest();
    const id = await identify(digest, message, reading);
    // The metric and the alarm count this line (infra/gateway/webhook-functions.ts).
    if (fault !== undefined) log.error("webhook.unreadable", { eventId: id, vendor, connection, of: "webhook", fault });
    const subjects = subjectIdsOf(message, reading);
    return {
      message,
      body,
      reading,
      time: reading.time ?? receivedAt,
      eventId: id,
      subjects,
      about: eventAbout(digest, subjects, reading),
      stale: false,
      event: await store.findEvent(id),
    };
  };
}

/** A dedup key that is not unique for ever belongs to the first webhook that claims it within its window. */
function createIdentify({ store, waits }: Pick<IdentifyEventDependencies, "store" | "waits">) {
  return async (
    digest: KeyedDigest,
    { vendor, connection, receivedAt }: WebhookMessage,
    { dedupKey, dedupWindowMs }: WebhookReading,
  ): Promise<string> => {
    if (dedupWindowMs === undefined) return eventId(digest, vendor, connection, dedupKey);
    const own = eventId(digest, vendor, connection, dedupKey, receivedAt);
    const key = digest("duplicate", vendor, connection, dedupKey);
    return await store.claimDedupKey(key, own, receivedAt, dedupWindowMs / waits.scale);
  };
}
