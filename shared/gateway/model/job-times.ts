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

/**
 * When the vendor is asked about an uncertain write, in milliseconds after the end of its attempt or lease: most vendors
 * show a write at once, and some after hours.
 */
export const lookOffsetsMs = [10, 30, 60, 5 * 60, 15 * 60, 30 * 60, 2 * 3_600, 12 * 3_600].map(
  (seconds) => seconds * 1_000,
);

/** A vendor may do work late: that it has not is found after this time at the earliest, by looks so far apart. */
export const notDoneAfterMs = 15 * minute;
export const notDoneApartMs = 10 * minute;

/** A partner can ask for a look so often. */
export const lookRequestMs = minute;

/** The first time of the schedule after `now`, in epoch milliseconds; `undefined` after the last. */
export function nextLookAfter(now: number, sentUntil: number, scale: number): number | undefined {
  return lookOffsetsMs.map((offset) => Math.ceil(sentUntil + offset / scale)).find((at) => at > now);
}

/**
 * When the scheduler checks on a look: after its message was to be processed; at the look's own time where that is too far
 * away for a message.
 */
export function lookDueAt(nextLookAt: number, now: number, { checkAfter }: Pick<JobWaits, "checkAfter">): number {
  return nextLookAt - now > maxDelayMs ? nextLookAt : Math.max(nextLookAt, now) + checkAfter;
}

/** The longest delay of a message. */
export const maxDelayMs = 900_000;
