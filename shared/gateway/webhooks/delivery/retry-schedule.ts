const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** The retry schedule: the waits after each failed attempt, in all just under 8 days with jitter. */
const waits: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  ...Array.from({ length: 6 }, () => day),
];

/** Attempts at one delivery before it has failed, unless a partner asks for more. */
export const maxDeliveryAttempts = waits.length + 1;

/** Spreads the retries of deliveries that failed at the same time. */
const jitter = 0.08;
const maxRetryAfter = day;

export interface FailedAttempt {
  /** From 1. */
  readonly attempt: number;
  /** `Retry-After` in seconds: the minimum of the wait, up to 24 h. */
  readonly retryAfterSeconds: number | undefined;
  /** From 0 to 1. */
  readonly random: number;
  /** Divides the wait. */
  readonly scale: number;
}

/** Milliseconds until the next attempt; `undefined` after the last one. */
export function nextWait({ attempt, retryAfterSeconds = 0, random, scale }: FailedAttempt): number | undefined {
  const wait = waits[attempt - 1];
  if (wait === undefined) return undefined;
  const floor = Math.min(retryAfterSeconds * second, maxRetryAfter);
  return (Math.max(wait, floor) * (1 + jitter * random)) / scale;
}
