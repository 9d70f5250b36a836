import { timingSafeEqual } from "node:crypto";
import { firstHeader, type HttpHeaders } from "../../http/headers.ts";
import type { KeyedDigest } from "../model/event-id.ts";

/** The header that marks what the gateway sends itself, in lower case. */
export const hopHeader = "gateway-hop";

/** How long a hop is valid, in seconds: a receiver may forward what it gets from a queue of its own. */
const maxAgeSeconds = 3_600;

/** A clock may be this far ahead, in seconds. */
const maxAheadSeconds = 60;

/**
 * The value of `Gateway-Hop`: `t=<seconds>,s=<signature>`. The signature is the keyed digest of the time, so that only
 * the gateway can make one, and one that was seen ends after an hour.
 *
 * @param now in epoch milliseconds
 */
export function signHop(digest: KeyedDigest, now: number): string {
  const seconds = Math.floor(now / 1000);
  return `t=${seconds},s=${digest("gateway-hop", seconds)}`;
}

/** Whether a request has come from the gateway itself within the last hour. */
export function isOwnHop(headers: HttpHeaders, digest: KeyedDigest, now: number): boolean {
  return (headers[hopHeader] ?? []).some((values) =>
    values.split(/,\s*(?=t=)/).some((one) => isValid(one, digest, now)),
  );
}

function isValid(value: string, digest: KeyedDigest, now: number): boolean {
  const [, seconds = "", signature = ""] = /^\s*t=(\d{1,12}),s=([\da-f]{40})\s*$/.exec(value) ?? [];
  if (signature === "") return false;
  const ageSeconds = now / 1000 - Number(seconds);
  if (ageSeconds > maxAgeSeconds || ageSeconds < -maxAheadSeconds) return false;
  return timingSafeEqual(Buffer.from(signature), Buffer.from(digest("gateway-hop", Number(seconds))));
}

/** The id of an event of the gateway's (`eventId`), which it sends as `webhook-id`. */
const ownWebhookId = /^evt_[\da-f]{40}$/;

/** Whether a webhook is a delivery of the gateway's own that came back. */
export function isOwnDelivery(headers: HttpHeaders): boolean {
  return ownWebhookId.test(firstHeader(headers, "webhook-id") ?? "");
}
