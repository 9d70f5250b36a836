import { isInstant } from "../../core/instant.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { WebhookReading } from "../../vendors/webhook-reading.ts";
import { memoryMs } from "../model/webhook-times.ts";
import { readPlainWebhook } from "./read-plain-webhook.ts";

export type ReadWebhook = NonNullable<VendorDescriptor["readWebhook"]>;

/** What is wrong with a reading. A word of ours: a reader's own message may repeat the body. */
export type ReadingFault =
  | "threw"
  | "not-an-object"
  | "type"
  | "time"
  | "subject"
  | "ids"
  | "duplicate-key"
  | "repeats";

export interface SafeReading {
  readonly reading: WebhookReading;
  /** Set where the vendor's reader failed and the bytes alone count. */
  readonly fault?: ReadingFault;
}

/** The event's record holds its ids, and DynamoDB ends an item at 400 KB, a body of 300 KB included. */
const maxIds = 50;
const maxIdLength = 200;
const maxNameLength = 100;

/** A later time is a mistake, and would make every later event of its subject look stale. */
const maxFutureMs = 24 * 3_600_000;

/**
 * Reads a webhook with a vendor's reader and checks what it says. The webhook is acknowledged by then, so that a reader
 * that fails must not stop it: it is read by its bytes alone, as `unknown`, and told apart by their digest.
 *
 * @param read absent for a vendor whose format is not known, which is no fault
 */
export function readSafely(read: ReadWebhook | undefined, body: Uint8Array, receivedAt: number): SafeReading {
  if (read === undefined) return { reading: readPlainWebhook(body) };
  const checked = tryToRead(read, body, receivedAt);
  return typeof checked === "string" ? { reading: readPlainWebhook(body), fault: checked } : { reading: checked };
}

function tryToRead(read: ReadWebhook, body: Uint8Array, receivedAt: number): WebhookReading | ReadingFault {
  try {
    // A copy: the bytes that are delivered are the vendor's, whatever its reader does with them.
    return checkReading(read(Uint8Array.from(body), receivedAt), receivedAt);
  } catch {
    return "threw";
  }
}

/** A reader is typed, but its values come from outside: every member is looked at, and copied, once. */
function checkReading(value: unknown, receivedAt: number): WebhookReading | ReadingFault {
  if (!isRecord(value)) return "not-an-object";
  const { type, time, subject, relatedIds = [], dedupKey, dedupWindowMs } = value;
  if (typeof type !== "string" || type === "") return "type";
  if (time !== undefined && !(isInstant(time) && time <= receivedAt + maxFutureMs)) return "time";
  if (!isRecord(subject)) return "subject";
  const ids: readonly unknown[] = Object.entries(subject);
  if (ids.length > maxIds || !ids.every(isId)) return "subject";
  if (!Array.isArray(relatedIds) || relatedIds.length > maxIds || !relatedIds.every(isId)) return "ids";
  if (typeof dedupKey !== "string" || dedupKey === "") return "duplicate-key";
  if (dedupWindowMs !== undefined && !isSpan(dedupWindowMs)) return "repeats";
  return {
    type,
    ...(time === undefined ? {} : { time: Math.round(time) }),
    subject: Object.fromEntries(ids),
    ...(relatedIds.length === 0 ? {} : { relatedIds: [...relatedIds] }),
    dedupKey,
    ...(dedupWindowMs === undefined ? {} : { dedupWindowMs }),
  };
}

function isId(pair: unknown): pair is readonly [name: string, id: string] {
  if (!Array.isArray(pair) || pair.length !== 2) return false;
  const [name, id]: readonly unknown[] = pair;
  if (typeof name !== "string" || typeof id !== "string") return false;
  return name !== "" && name.length <= maxNameLength && id !== "" && id.length <= maxIdLength;
}

/** Beyond the memory for repetitions a span means nothing. */
function isSpan(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= memoryMs;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
