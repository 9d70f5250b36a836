import { createHash, createHmac } from "node:crypto";

/** Makes digests under a key of the gateway's, so that nobody can tell from an id or a key name what it was made of. */
export type KeyedDigest = (...parts: readonly (string | number)[]) => string;

/** @param key the text of the digest-key secret */
export function keyedDigest(key: string): KeyedDigest {
  return (...parts) => createHmac("sha256", key).update(JSON.stringify(parts)).digest("hex").slice(0, 40);
}

/** The event's id: equal webhooks of one connection are one event, however often they are written. */
export function eventId(digest: KeyedDigest, vendor: string, connection: string, ...key: readonly (string | number)[]) {
  return `evt_${digest("event", vendor, connection, ...key)}`;
}

/** The delivery's id: one for each event and endpoint. */
export function deliveryId(event: string, endpoint: string): string {
  return `dlv_${createHash("sha256").update(`${event} ${endpoint}`).digest("hex").slice(0, 40)}`;
}
