import { type FeedWaits, feedWaits } from "./feed.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * How long webhooks are deduplicated; a webhook whose vendor's time is older is `late`. TIME_SCALE does not divide it,
 * because it is compared with times of the vendor's clock, which no time scale speeds up.
 */
export const maxDedupWindowMs = 14 * day;

/** Waits of webhooks in milliseconds, divided by TIME_SCALE. */
export interface WebhookWaits {
  readonly scale: number;
  /** After this the scheduler checks a step that should be done; longer than the visibility time-out of the queues. */
  readonly checkAfter: number;
  /** After this the scheduler checks again work whose message it has sent. */
  readonly recheckAfter: number;
  /** Between two checks whether the event of a body in a blob still exists. */
  readonly bodyRecheckAfter: number;
  /** How long a claim on a due endpoint lasts; after a crash the endpoint is due again then. */
  readonly endpointClaim: number;
  /** An endpoint is paused when its attempts have failed in a row for at least this long. */
  readonly pauseAfter: number;
  /** The wait before the first probe of a paused endpoint; it doubles with each probe up to the maximum. */
  readonly firstProbe: number;
  readonly maxProbeWait: number;
  /** Between two pages of a drain. */
  readonly drainEvery: number;
  readonly feed: FeedWaits;
}

/**
 * How long a worker's lease on the deliveries of an event lasts: longer than its function may run, so that a worker whose
 * lease has ended is dead, and shorter than the visibility time-out of the event queue.
 */
export const recordingLeaseMs = 12_000;

/** An endpoint with fewer failures in a row is not paused, however long they took. */
export const pauseFailures = 5;

/** Held deliveries of one endpoint that a drain releases at a time, spread over `drainEvery`: five a second. */
export const drainPageSize = 300;

/** Attempts at one endpoint at a time, so that a slow endpoint does not occupy all workers. */
export const maxConcurrentAttempts = 8;

/** With a shorter wait, whatever the time scale, a worker in progress would count as crashed. */
const minWait = 30_000;

/** A step of an endpoint takes less than this. */
const minEndpointClaim = 10_000;

export function webhookWaits(scale: number): WebhookWaits {
  return {
    scale,
    checkAfter: Math.max(minWait, (3 * minute) / scale),
    recheckAfter: Math.max(minWait, (10 * minute) / scale),
    bodyRecheckAfter: Math.max(minWait, day / scale),
    endpointClaim: Math.max(minEndpointClaim, minute / 2 / scale),
    pauseAfter: (60 * minute) / scale,
    firstProbe: (5 * minute) / scale,
    maxProbeWait: (120 * minute) / scale,
    drainEvery: minute / scale,
    feed: feedWaits(scale),
  };
}
