const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** The waits after each failed attempt: in all not quite 8 days, jitter included. */
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

/** Endpoints that failed together should not come back together. */
const jitter = 0.08;
const maxRetryAfter = day;

export interface FailedAttempt {
  /** From 1. */
  readonly attempt: number;
  /** What the endpoint asked for, in seconds; a floor, honoured to 24 h. */
  readonly retryAfterSeconds: number | undefined;
  /** From 0 to 1. */
  readonly random: number;
  /** Divides the wait. */
  readonly scale: number;
}

/** Milliseconds until the next attempt; `undefined` when that was the last one. */
export function nextWait({ attempt, retryAfterSeconds = 0, random, scale }: FailedAttempt): number | undefined {
  const wait = waits[attempt - 1];
  if (wait === undefined) return undefined;
  const floor = Math.min(retryAfterSeconds * second, maxRetryAfter);
  return (Math.max(wait, floor) * (1 + jitter * random)) / scale;
}
