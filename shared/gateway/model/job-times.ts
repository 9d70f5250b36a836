/** Waits of jobs, in milliseconds, divided by TIME_SCALE. */
export interface JobWaits {
  readonly scale: number;
  /** From the enqueueing of a message to the scheduler's check that it was processed. */
  readonly checkAfter: number;
  /** The window in which an order forbids an equal one without an `Idempotency-Key` (`docs/architecture.md`, Jobs). */
  readonly identicalRequest: number;
  /** After this, a job that does not exist will never exist: the function that was to record it has ended. */
  readonly missingJob: number;
}

const minute = 60_000;

export function jobWaits(scale: number): JobWaits {
  return {
    scale,
    checkAfter: Math.max(2_000, (2 * minute) / scale),
    identicalRequest: (15 * minute) / scale,
    // Twice a lease. A scaled one leaves a function on a busy machine time to record its job.
    missingJob: Math.max(10_000, (2 * leaseDurationMs) / scale),
  };
}

/** The lease of an attempt outlives its function: API Gateway's time-out of 29 s, and a margin for clocks that differ. */
export const leaseDurationMs = 35_000;

/**
 * Attempts at one queued job until it expires, a day after its creation at the latest. From the tenth, two attempts are at
 * least a lease apart (35 s: 86,400 / 35 is 2,469): after a failure by the backoff, after a crash by the lease.
 */
export const maxQueuedAttempts = 2_500;

const firstMs = 1_000;
const maxMs = 15 * minute;

/**
 * The wait before the next attempt at a queued job: full jitter under an exponential ceiling, and at least what the
 * vendor asked for, which TIME_SCALE does not divide.
 *
 * @param attempt the attempt that just ended, from 1
 * @param random from 0 to 1
 * @param floorSeconds the vendor's `Retry-After`
 */
export function jobBackoffMs(attempt: number, random: number, floorSeconds: number | undefined, scale: number): number {
  const jittered = (Math.max(0.1, random) * Math.min(maxMs, firstMs * 2 ** (attempt - 1))) / scale;
  return Math.max(jittered, (floorSeconds ?? 0) * 1000);
}
