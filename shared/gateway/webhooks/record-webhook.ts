import type { Log } from "../../core/log.ts";
import type { WebhookReading } from "../../vendors/types.ts";
import { type ProjectCaseDependencies, projectCase } from "../cases/project-case.ts";
import type { EventLedger } from "../ports/ledger.ts";
import type { ObjectStore } from "../ports/object-store.ts";
import { eventId, type KeyedDigest } from "./event-id.ts";
import { fanOut } from "./fan-out.ts";
import { type KeepEventDependencies, keepEvent } from "./keep-event.ts";
import type { WebhookMessage } from "./queue-messages.ts";
import { readPlainWebhook } from "./read-plain-webhook.ts";
import { memoryMs } from "./webhook-times.ts";

export type ReadWebhook = (body: Uint8Array, receivedAt: number) => WebhookReading;

export interface RecordWebhookDependencies extends KeepEventDependencies, ProjectCaseDependencies {
  readonly ledger: KeepEventDependencies["ledger"] & Pick<EventLedger, "claimDuplicateKey" | "noteSubject">;
  readonly eventBodies: Pick<ObjectStore, "get" | "put">;
  /** How this vendor's webhooks are read; one without a reader has its webhooks passed on unread. */
  readonly readerOf: (vendor: string) => ReadWebhook | undefined;
  readonly log: Log;
}

/**
 * Turns one webhook that intake took in into an event, once, and the event into deliveries and a step of its case. The
 * case comes last, so that it holds up nothing, and a repetition of the webhook makes up for a step that was cut short.
 */
export async function recordWebhook(dependencies: RecordWebhookDependencies, message: WebhookMessage): Promise<void> {
  const { ledger, readerOf, log } = dependencies;
  const { vendor, connection, receivedAt } = message;
  const body = Buffer.from(message.body, "base64");
  const reading = (readerOf(vendor) ?? readPlainWebhook)(body, receivedAt);
  const digest = await dependencies.digest();
  const id = await identify(dependencies, digest, message, reading);

  const known = await ledger.findEvent(id);
  if (known !== undefined) {
    log.info("webhook.repeated", { eventId: id, vendor, connection, fannedOut: known.fannedOut });
    await fanOut(dependencies, known);
    await projectCase(dependencies, known);
    return;
  }
  const time = reading.time ?? receivedAt;
  const subject = Object.entries(reading.subject).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const subjectKey = digest("subject", vendor, connection, JSON.stringify(subject));
  const stale = subject.length > 0 && (await ledger.noteSubject(subjectKey, time));
  const late = time < receivedAt - memoryMs;
  const type = `${vendor}.${plainName(reading.type)}`;
  const kept = await keepEvent(
    dependencies,
    { id, type, time, receivedAt, vendor, connection, subject: reading.subject, stale, late },
    body,
  );
  await projectCase(dependencies, kept);
  log.info("webhook.recorded", { eventId: id, vendor, connection, stale, late });
}

/** The event's id, by the duplicate key alone or, where that does not hold for ever, by who came first with it. */
async function identify(
  { ledger, waits }: RecordWebhookDependencies,
  digest: KeyedDigest,
  { vendor, connection, receivedAt }: WebhookMessage,
  { duplicateKey, repeatsWithinMs }: WebhookReading,
): Promise<string> {
  if (repeatsWithinMs === undefined) return eventId(digest, vendor, connection, duplicateKey);
  const own = eventId(digest, vendor, connection, duplicateKey, receivedAt);
  const key = digest("duplicate", vendor, connection, duplicateKey);
  return ledger.claimDuplicateKey(key, own, receivedAt, repeatsWithinMs / waits.scale);
}

/** A name that is safe in a filter, a header or a URL, whatever the vendor wrote. */
function plainName(type: string): string {
  return type.replaceAll(/[^A-Za-z0-9._-]/g, "_").slice(0, 100) || "unknown";
}
