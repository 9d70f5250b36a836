const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * How long equal webhooks are known for one; a vendor's time before that is `late`. TIME_SCALE does not divide it,
 * since it is held against times of the vendor's clock, which no setting of ours makes run faster.
 */
export const maxDedupWindowMs = 14 * day;

/** Waits of ours, in milliseconds, divided by TIME_SCALE. */
export interface WebhookWaits {
  readonly scale: number;
  /** How long a step has before the scheduler takes it for cut short; beyond the queues' own second receive. */
  readonly checkAfter: number;
  /** How long the scheduler leaves alone what it has put into a queue. */
  readonly recheckAfter: number;
  /** Between two looks whether an event still stands whose body stands apart from it. */
  readonly bodyLookAfter: number;
  /** How long one look at an endpoint has before another may begin, should it have been cut short. */
  readonly lookFor: number;
  /** An endpoint is paused whose attempts have failed one after another for at least this long. */
  readonly pauseAfter: number;
  /** The wait before the first probe of a paused endpoint; each later one waits twice as long, up to the longest. */
  readonly firstProbe: number;
  readonly maxProbeWait: number;
  /** Between two pages of what is let go when an endpoint is back. */
  readonly drainEvery: number;
}

/** Fewer failures than this, however long they take, are no pause: an endpoint that gets little is tried anyway. */
export const pauseFailures = 5;

/** Deliveries of one endpoint that are let go at a time, spread over `drainEvery`: five a second. */
export const drainPageSize = 300;

/** Attempts that one endpoint gets at once, so that a slow one leaves the other workers to the others. */
export const maxConcurrentAttempts = 8;

/** Below this a worker still at it would be taken for dead, however fast time is made to run. */
const shortestWait = 30_000;

/** A look lets go of one page at most, and is through with it sooner than this. */
const shortestLook = 10_000;

export function webhookWaits(scale: number): WebhookWaits {
  return {
    scale,
    checkAfter: Math.max(shortestWait, (3 * minute) / scale),
    recheckAfter: Math.max(shortestWait, (10 * minute) / scale),
    bodyLookAfter: Math.max(shortestWait, day / scale),
    lookFor: Math.max(shortestLook, minute / 2 / scale),
    pauseAfter: (60 * minute) / scale,
    firstProbe: (5 * minute) / scale,
    maxProbeWait: (120 * minute) / scale,
    drainEvery: minute / scale,
  };
}
