import { createHash } from "node:crypto";
import { isInstant } from "../../core/instant.ts";
import { isRecord } from "../../core/schema/structures.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { WebhookReading } from "../../vendors/webhook-reading.ts";
import { maxDedupWindowMs } from "../model/webhook-times.ts";
import { maxIdLength } from "./id-at.ts";

export type ReadWebhook = NonNullable<VendorDescriptor["readWebhook"]>;

/** What is wrong with a reading. It never comes from the reader's own error, which may quote the body. */
export type ReadingFault =
  | "threw"
  | "not-an-object"
  | "type"
  | "time"
  | "subject"
  | "ids"
  | "dedup-key"
  | "dedup-window";

export interface SafeReading {
  readonly reading: WebhookReading;
  /** Set where the vendor's reader failed, so that the reading is that of the bytes alone. */
  readonly fault?: ReadingFault;
}

/** As `maxIdLength`. */
const maxIds = 50;
const maxNameLength = 100;

/** A later time is a mistake, and would mark every later event of its subject as stale. */
export const maxFutureMs = 24 * 3_600_000;

/** How long a vendor whose retry schedule is unknown may repeat a webhook. */
const retryWindowMs = 24 * 3_600_000;

/**
 * Reads a webhook with a vendor's reader and validates the result. The webhook is acknowledged by then, so that it must
 * be recorded even where the reader fails: as `unknown`, deduplicated by the digest of its bytes.
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
    // A copy, because a reader that changes the bytes must not change what is delivered.
    return checkReading(read(Uint8Array.from(body), receivedAt), receivedAt);
  } catch {
    return "threw";
  }
}

/** A reader is typed, but its values come from outside: validates and copies every member. */
function checkReading(value: unknown, receivedAt: number): WebhookReading | ReadingFault {
  if (!isRecord(value)) return "not-an-object";
  const { type, time, subject, relatedIds = [], dedupKey, dedupWindowMs } = value;
  if (typeof type !== "string" || type === "") return "type";
  if (time !== undefined && !(isInstant(time) && time <= receivedAt + maxFutureMs)) return "time";
  if (!isRecord(subject)) return "subject";
  const ids: readonly unknown[] = Object.entries(subject);
  if (ids.length > maxIds || !ids.every(isId)) return "subject";
  if (!Array.isArray(relatedIds) || relatedIds.length > maxIds || !relatedIds.every(isId)) return "ids";
  if (typeof dedupKey !== "string" || dedupKey === "") return "dedup-key";
  if (dedupWindowMs !== undefined && !isDedupWindow(dedupWindowMs)) return "dedup-window";
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

/** The store deduplicates no longer than the maximum. */
function isDedupWindow(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= maxDedupWindowMs;
}

/** Reads a webhook of unknown format, or one that its vendor's reader cannot read. */
export function readPlainWebhook(body: Uint8Array): WebhookReading {
  return {
    type: "unknown",
    subject: {},
    dedupKey: createHash("sha256").update(body).digest("hex"),
    dedupWindowMs: retryWindowMs,
  };
}
