import { createHash } from "node:crypto";
import { pointedDocument } from "../core/json-value-at.ts";
import { readInstant } from "../core/read-instant.ts";
import type { VendorDescriptor } from "./types.ts";
import type { WebhookReading } from "./webhook-reading.ts";

/** Where a vendor's webhooks have what the gateway reads of them, as JSON pointers (RFC 6901). */
export interface EventPointers {
  /** The vendor's own name of the event. */
  readonly type: string;
  /** The vendor's id of the event, equal in its retries. */
  readonly id?: string;
  /** When it happened: Unix seconds, milliseconds or RFC 3339. */
  readonly time?: string;
  /** The ids of its subject by the names that partners search them by: `{"order_id": "/data/order/id"}`. */
  readonly subject?: Readonly<Record<string, string>>;
}

/** A later time is a mistake, and would mark every later event of its subject as stale. */
const maxFutureMs = 24 * 3_600_000;

/** How long a vendor whose retry schedule is unknown may repeat a webhook. */
const retryWindowMs = 24 * 3_600_000;

/**
 * The reader of a vendor whose webhooks have everything at fixed places. What a pointer does not find counts as absent.
 * Two webhooks with the same id are one event; without an id, those that are equal in every byte.
 */
export function eventReader(pointers: EventPointers): NonNullable<VendorDescriptor["readWebhook"]> {
  return (body, receivedAt): WebhookReading => {
    const digest = createHash("sha256").update(body).digest("hex");
    const document = pointedDocument(body);
    if (document === undefined) return { type: "unknown", subject: {}, dedupKey: digest, dedupWindowMs: retryWindowMs };
    const named = document.valueAt(pointers.type);
    const type = typeof named === "string" && named.trim() !== "" ? named.trim() : "unknown";
    const at = pointers.time === undefined ? undefined : readInstant(document.valueAt(pointers.time));
    const time = at !== undefined && at <= receivedAt + maxFutureMs ? at : undefined;
    const idAt = (pointer: string): readonly string[] => {
      const id = document.idAt(pointer) ?? "";
      return id !== "" && id.length <= 200 ? [id] : [];
    };
    const subject = Object.fromEntries(
      Object.entries(pointers.subject ?? {}).flatMap(([name, pointer]) => idAt(pointer).map((id) => [name, id])),
    );
    const [id] = pointers.id === undefined ? [] : idAt(pointers.id);
    const read = { type, subject, ...(time === undefined ? {} : { time }) };
    if (id !== undefined) return { ...read, dedupKey: JSON.stringify(["id", id]) };
    return { ...read, dedupKey: digest, ...(time === undefined ? { dedupWindowMs: retryWindowMs } : {}) };
  };
}
