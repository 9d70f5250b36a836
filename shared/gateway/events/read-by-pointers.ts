import { type PointedDocument, pointedDocument } from "../../core/json-value-at.ts";
import { readInstant } from "../../core/read-instant.ts";
import type { WebhookReading } from "../../vendors/webhook-reading.ts";
import type { WebhookPointers } from "../model/webhook-pointers.ts";
import { idAt } from "./id-at.ts";
import { maxFutureMs, type ReadWebhook, readPlainWebhook } from "./read-safely.ts";

/**
 * Creates the reader of a connection's webhooks whose vendor has none, by the pointers of the webhook secret. A pointer
 * that finds nothing, or a value of another kind, counts as absent: the webhook is recorded with what is left, at last
 * as a body of unknown format.
 */
export function readByPointers(pointers: WebhookPointers): ReadWebhook {
  return (body, receivedAt) => {
    const plain = readPlainWebhook(body);
    const document = pointedDocument(body);
    if (document === undefined) return plain;
    const type = readType(document, pointers) ?? plain.type;
    const time = readTime(document, pointers, receivedAt);
    const subject = readSubject(document, pointers);
    const id = pointers.id === undefined ? undefined : document.idAt(pointers.id)?.trim();
    const read = { type, subject, ...(time === undefined ? {} : { time }) };
    if (id !== undefined && id !== "") return { ...read, dedupKey: JSON.stringify(["id", id]) };
    if (time !== undefined) return { ...read, dedupKey: JSON.stringify([type, time, plain.dedupKey]) };
    // Two distinct events with neither id nor time can be equal in every byte.
    return { ...plain, ...read };
  };
}

function readType(document: PointedDocument, { type: pointer }: WebhookPointers): string | undefined {
  const value = pointer === undefined ? undefined : document.valueAt(pointer);
  // Other characters are replaced when the event gets its type; a text without any of these would say nothing.
  return typeof value === "string" && /[A-Za-z0-9]/.test(value.slice(0, 100)) ? value.trim() : undefined;
}

function readTime(
  document: PointedDocument,
  { time: pointer }: WebhookPointers,
  receivedAt: number,
): number | undefined {
  const time = pointer === undefined ? undefined : readInstant(document.valueAt(pointer));
  return time !== undefined && time <= receivedAt + maxFutureMs ? time : undefined;
}

function readSubject(document: PointedDocument, { subject = {} }: WebhookPointers): WebhookReading["subject"] {
  return Object.fromEntries(
    Object.entries(subject).flatMap(([name, pointer]) => {
      const id = idAt(document, pointer);
      return id === undefined ? [] : [[name, id]];
    }),
  );
}
