const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * How long equal webhooks are known for one; a vendor's time before that is `late`. TIME_SCALE does not divide it,
 * since it is held against times of the vendor's clock, which no setting of ours makes run faster.
 */
export const memoryMs = 14 * day;

/** Events and deliveries are kept this long. */
export const retentionMs = 30 * day;

/** Waits of ours, in milliseconds, divided by TIME_SCALE. */
export interface WebhookWaits {
  readonly scale: number;
  /** How long a step has before the sweeper takes it for cut short; beyond the queues' own second receive. */
  readonly sweepAfter: number;
  /** How long the sweeper leaves alone what it has put into a queue. */
  readonly sweepAgainAfter: number;
}

/** Below this a worker still at it would be taken for dead, however fast time is made to run. */
const shortestWait = 30_000;

export function webhookWaits(scale: number): WebhookWaits {
  return {
    scale,
    sweepAfter: Math.max(shortestWait, (3 * minute) / scale),
    sweepAgainAfter: Math.max(shortestWait, (10 * minute) / scale),
  };
}
