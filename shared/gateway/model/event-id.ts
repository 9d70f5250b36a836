import { createHash, createHmac } from "node:crypto";

/** Digests parts with a secret key (HMAC), so that an id or a key name does not reveal what it was derived from. */
export type KeyedDigest = (...parts: readonly (string | number)[]) => string;

/** @param key the text of the digest-key secret */
export function keyedDigest(key: string): KeyedDigest {
  return (...parts) => createHmac("sha256", key).update(JSON.stringify(parts)).digest("hex").slice(0, 40);
}

/** The event's id, derived from its dedup key: duplicates of a webhook are one event. */
export function eventId(digest: KeyedDigest, vendor: string, connection: string, ...key: readonly (string | number)[]) {
  return `evt_${digest("event", vendor, connection, ...key)}`;
}

/** The delivery's id: an event has one delivery for each endpoint. */
export function deliveryId(event: string, endpoint: string): string {
  return `dlv_${createHash("sha256").update(`${event} ${endpoint}`).digest("hex").slice(0, 40)}`;
}
