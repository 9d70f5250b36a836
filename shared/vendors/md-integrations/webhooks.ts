import { createHash } from "node:crypto";
import type { WebhookReading } from "../webhook-reading.ts";

/**
 * How long the vendor may retry one webhook: its document says four times within an hour, another receiver saw six
 * attempts over 24 hours; the longer period counts.
 */
const retryWindowMs = 24 * 3_600_000;

/** A time further in the future is a mistake, and would make every later event of its subject stale. */
const maxFutureMs = 24 * 3_600_000;

/** More ids than any event of the vendor has; bounds the event's record. */
const maxIds = 50;
const leading: ReadonlySet<string> = new Set(["case_id", "patient_id"]);

/** Fields that the vendor misspells (its document, "Prescription Insurance Coverage Updated"). */
const correctedNames: Readonly<Record<string, string>> = { prescrption_id: "prescription_id" };

/**
 * Reads one webhook (the vendor's document, "Webhooks"). Everything with a valid signature is read: an unknown event
 * type, a body that is not JSON, fields that are missing or of another type.
 *
 * The vendor gives events no id. A retry has the same bytes as the first attempt, `timestamp` included, so the dedup key
 * consists of the type, the ids, the time and a digest of the bytes; two events of one case in one second differ in the
 * digest. Without a time, an equal text a week later (an order that returns to an earlier status, a second request for
 * the same video) is a new event, and losing one is worse than delivering one twice: such a key is only valid for the
 * period of the vendor's retries.
 *
 * @param receivedAt epoch milliseconds
 */
export function readWebhook(body: Uint8Array, receivedAt: number): WebhookReading {
  const fields = readObject(body);
  const type =
    typeof fields["event_type"] === "string" && fields["event_type"] !== "" ? fields["event_type"] : "unknown";
  const time = readTime(fields["timestamp"], receivedAt);
  const subject = readSubject(fields);
  const ids = Object.entries(subject).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const digest = createHash("sha256").update(body).digest("hex");
  const encounter = readId(fields["encounter_id"]);
  return {
    type,
    subject,
    ...(encounter === undefined || encounter === subject["case_id"] ? {} : { relatedIds: [["case_id", encounter]] }),
    dedupKey: JSON.stringify([type, ids, time ?? null, digest]),
    ...(time === undefined ? { dedupWindowMs: retryWindowMs } : { time }),
  };
}

/** The body's members; none when it is not a JSON object. */
export function readObject(body: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // The event is stored with its bytes, without fields.
  }
  return {};
}

/** No time in Unix seconds is as large before the year 5138: milliseconds. */
const minMilliseconds = 1e11;

/** RFC 3339 with an offset, as the vendor writes times in other members (`2025-05-29T22:06:08.000000Z`). */
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads the vendor's time: Unix seconds as a number or a text, which is what it documents and publishes. Milliseconds
 * and RFC 3339 are read as well, because a time that is not understood would put the event at the time of its arrival.
 */
function readTime(timestamp: unknown, receivedAt: number): number | undefined {
  const time = readMilliseconds(timestamp);
  if (time === undefined || !Number.isFinite(time) || time <= 0) return undefined;
  return time <= receivedAt + maxFutureMs ? time : undefined;
}

function readMilliseconds(timestamp: unknown): number | undefined {
  if (typeof timestamp === "string" && dateTime.test(timestamp)) return Date.parse(timestamp);
  const value = typeof timestamp === "string" && /^\d+(\.\d+)?$/.test(timestamp) ? Number(timestamp) : timestamp;
  if (typeof value !== "number") return undefined;
  return Math.round(value >= minMilliseconds ? value : value * 1000);
}

/**
 * Every id that the event names. An encounter is the case under another name (the examples give both the same value):
 * it substitutes for a missing `case_id`, and is ignored where there is one.
 */
function readSubject(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const subject: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!/^[a-z][a-z_]{0,60}_id$/.test(name) || name === "encounter_id") continue;
    const id = readId(value);
    if (id === undefined) continue;
    const corrected = correctedNames[name];
    // The right spelling wins where an event has both.
    if (corrected === undefined || readId(fields[corrected]) === undefined) subject[corrected ?? name] = id;
  }
  const encounter = readId(fields["encounter_id"]);
  const all =
    subject["case_id"] === undefined && encounter !== undefined ? { case_id: encounter, ...subject } : subject;
  const order = Object.entries(all).toSorted(([a], [b]) => Number(leading.has(b)) - Number(leading.has(a)));
  return Object.fromEntries(order.length <= maxIds ? Object.entries(all) : order.slice(0, maxIds));
}

/** A number beyond 2^53 was rounded by the parser, and would name another subject. Lone surrogates are replaced. */
function readId(value: unknown): string | undefined {
  if (typeof value === "string" && value !== "" && value.length <= 200) return value.toWellFormed();
  return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : undefined;
}
