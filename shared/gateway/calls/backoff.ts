/** Attempts within one caller's request: more would only keep the caller waiting. */
export const maxAttempts = 4;

const baseMs = 200;
const capMs = 4_000;

/**
 * The wait before the next attempt in milliseconds: full jitter under an exponential ceiling, and never less than the
 * vendor asked for.
 *
 * @param attempt the attempt that has just ended, from 1
 * @param random in [0, 1)
 */
export function backoffMs(attempt: number, random: number, floorSeconds: number | undefined): number {
  const jittered = random * Math.min(capMs, baseMs * 2 ** (attempt - 1));
  return Math.max(jittered, (floorSeconds ?? 0) * 1000);
}
