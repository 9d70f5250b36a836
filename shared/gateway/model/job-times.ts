/** Waits of jobs, in milliseconds, on a stage's time scale. */
export interface JobWaits {
  readonly scale: number;
  /** From a message that should be on its way to the scheduler's look whether it was. */
  readonly checkAfter: number;
  /** For so long an order forbids an equal one without an `Idempotency-Key` (design, Jobs). */
  readonly identicalRequest: number;
}

const minute = 60_000;

export function jobWaits(scale: number): JobWaits {
  return { scale, checkAfter: Math.max(2_000, (2 * minute) / scale), identicalRequest: (15 * minute) / scale };
}

/** The function that makes the call lives no longer than this: API Gateway's 29 s, and a little for clocks that differ. */
export const leaseDurationMs = 35_000;

const firstMs = 1_000;
const capMs = 15 * minute;

/**
 * The wait before a queued job is taken up again: full jitter under an exponential ceiling, not less than the vendor
 * asked for (which no time scale shortens).
 *
 * @param attempt the attempt that just ended, from 1
 */
export function jobBackoffMs(attempt: number, random: number, floorSeconds: number | undefined, scale: number): number {
  const jittered = (Math.max(0.1, random) * Math.min(capMs, firstMs * 2 ** (attempt - 1))) / scale;
  return Math.max(jittered, (floorSeconds ?? 0) * 1000);
}
