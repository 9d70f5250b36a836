import type { Log } from "../../../core/log.ts";
import type { WebhookReading } from "../../../vendors/webhook-reading.ts";
import { type ProjectCaseDependencies, projectCase } from "../../cases/project-case.ts";
import { type ReadWebhook, readSafely } from "../../events/read-safely.ts";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import { eventId, type KeyedDigest } from "../../model/event-id.ts";
import { memoryMs } from "../../model/webhook-times.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { ObjectStore } from "../../ports/object-store.ts";
import type { SubjectIndex } from "../../ports/subject-index.ts";
import { eraseEvent } from "../../privacy/erase-event.ts";
import { eventAbout, subjectIdsOf } from "../../privacy/event-about.ts";
import { eraseCasesOf, indexSubjects } from "../../privacy/index-subjects.ts";
import { isErased } from "../../privacy/is-erased.ts";
import { fanOut } from "./fan-out.ts";
import { type StoreEventDependencies, storeEvent } from "./store-event.ts";

export interface RecordWebhookDependencies extends StoreEventDependencies, ProjectCaseDependencies {
  readonly store: StoreEventDependencies["store"] &
    Pick<EventStore, "claimDedupKey" | "recordSubjectTime"> &
    SubjectIndex;
  readonly eventBodies: Pick<ObjectStore, "get" | "put">;
  /**
   * How this vendor's webhooks are read; one without a reader has its webhooks passed on unread, and so has one whose
   * reader fails.
   */
  readonly readerOf: (vendor: string) => ReadWebhook | undefined;
  readonly log: Log;
}

/**
 * Turns one webhook that intake took in into an event, once, and the event into deliveries and a step of its case. The
 * case comes last, so that it holds up nothing, and a replay of the webhook makes up for a step that was cut short.
 */
export async function recordWebhook(dependencies: RecordWebhookDependencies, message: WebhookMessage): Promise<void> {
  const { store, readerOf, log } = dependencies;
  const { vendor, connection, receivedAt } = message;
  const body = Buffer.from(message.body, "base64");
  const { reading, fault } = readSafely(readerOf(vendor), body, receivedAt);
  const digest = await dependencies.digest();
  const id = await identify(dependencies, digest, message, reading);
  // Counted and alarmed (infra/gateway/webhook-functions.ts).
  if (fault !== undefined) log.error("webhook.unreadable", { eventId: id, vendor, connection, of: "webhook", fault });

  const ids = subjectIdsOf(message, reading);
  const about = eventAbout(digest, ids, reading);
  const known = await store.findEvent(id);
  const time = reading.time ?? receivedAt;
  if (await isErased(store, { about, time, receivedAt, ...known })) {
    if (known !== undefined) await eraseEvent(dependencies, id, known);
    await eraseCasesOf(dependencies, ids);
    log.info("webhook.erased", { eventId: id, vendor, connection });
    return;
  }
  if (known !== undefined) {
    log.info("webhook.duplicate", { eventId: id, vendor, connection, fannedOut: known.fannedOut });
    await fanOut(dependencies, known);
    await projectCase(dependencies, known);
    await eraseCasesOf(dependencies, ids);
    return;
  }
  await indexSubjects(dependencies, ids, id);
  const subject = Object.entries(reading.subject).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const subjectKey = digest("subject", vendor, connection, JSON.stringify(subject));
  const stale = subject.length > 0 && (await store.recordSubjectTime(subjectKey, time));
  const late = time < receivedAt - memoryMs;
  const type = `${vendor}.${plainName(reading.type)}`;
  const kept = await storeEvent(
    dependencies,
    { id, type, time, receivedAt, vendor, connection, subject: reading.subject, stale, late, about },
    body,
  );
  if (kept === undefined) return log.info("webhook.erased", { eventId: id, vendor, connection });
  await projectCase(dependencies, kept);
  // After the case was put, as after the event.
  await eraseCasesOf(dependencies, ids);
  log.info("webhook.recorded", { eventId: id, vendor, connection, stale, late });
}

/** The event's id, by the duplicate key alone or, where that does not hold for ever, by who came first with it. */
async function identify(
  { store, waits }: RecordWebhookDependencies,
  digest: KeyedDigest,
  { vendor, connection, receivedAt }: WebhookMessage,
  { dedupKey, dedupWindowMs }: WebhookReading,
): Promise<string> {
  if (dedupWindowMs === undefined) return eventId(digest, vendor, connection, dedupKey);
  const own = eventId(digest, vendor, connection, dedupKey, receivedAt);
  const key = digest("duplicate", vendor, connection, dedupKey);
  return store.claimDedupKey(key, own, receivedAt, dedupWindowMs / waits.scale);
}

/** A name that is safe in a filter, a header or a URL, whatever the vendor wrote. */
function plainName(type: string): string {
  return type.replaceAll(/[^A-Za-z0-9._-]/g, "_").slice(0, 100) || "unknown";
}
