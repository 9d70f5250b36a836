import type { Log } from "../../../core/log.ts";
import type { WebhookReading } from "../../../vendors/webhook-reading.ts";
import type { ProjectCaseDependencies } from "../../cases/project-case.ts";
import { readByPointers } from "../../events/read-by-pointers.ts";
import { type ReadWebhook, readSafely } from "../../events/read-safely.ts";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import { eventId, type KeyedDigest } from "../../model/event-id.ts";
import { maxDedupWindowMs, type WebhookWaits } from "../../model/webhook-times.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { eventAbout, ownerKeysOf, subjectIdsOf } from "../../privacy/event-about.ts";
import type { Recording } from "./recording.ts";

export interface IdentifyEventDependencies {
  readonly store: Pick<EventStore, "claimDedupKey">;
  readonly digest: () => Promise<KeyedDigest>;
  /**
   * The reader of a vendor's webhooks. Those of a vendor without one are read by the pointers of their connection, and
   * without any are passed on unread.
   */
  readonly readerOf: (vendor: string) => ReadWebhook | undefined;
  /** The reader of a vendor's cases; of a vendor without one no job's answer names what it made. */
  readonly caseReaderOf: ProjectCaseDependencies["caseReaderOf"];
  readonly waits: Pick<WebhookWaits, "scale">;
  readonly log: Log;
}

/** Reads a webhook and derives the event's id from its dedup key. */
export function createIdentifyEvent(deps: IdentifyEventDependencies) {
  const { readerOf, caseReaderOf, log } = deps;
  const identify = createIdentify(deps);
  return async (message: WebhookMessage): Promise<Recording> => {
    const { vendor, connection, receivedAt, pointers } = message;
    const body = Buffer.from(message.body, "base64");
    const read = readerOf(vendor) ?? (pointers && readByPointers(pointers));
    const { reading, fault } = readSafely(read, body, receivedAt);
    const digest = await deps.digest();
    const id = await identify(digest, message, reading);
    // The metric and the alarm count this line (infra/gateway/webhook-functions.ts).
    if (fault !== undefined) log.error("webhook.unreadable", { eventId: id, vendor, connection, of: "webhook", fault });
    const subjects = subjectIdsOf(message, reading);
    const time = reading.time ?? receivedAt;
    return {
      message,
      body,
      reading,
      eventId: id,
      type: `${vendor}.${safeType(reading.type)}`,
      time,
      late: time < receivedAt - maxDedupWindowMs,
      subjects,
      about: eventAbout(digest, subjects, reading),
      ownerKeys: caseReaderOf(vendor) === undefined ? [] : ownerKeysOf(digest, subjects),
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

/** A type that is safe in a filter, a header or a URL, whatever the vendor sent. */
function safeType(type: string): string {
  return type.replaceAll(/[^A-Za-z0-9._-]/g, "_").slice(0, 100) || "unknown";
}
