/** Waits as short as this are the machine's noise and no delay. */
const noiseMs = 150;
const maxRatio = 3;

/** A run of fewer webhooks is a short one: it reports figures without a decision, since instances still start. */
export const longRun = 1_000;

/** Whether webhooks took at most three times as long meanwhile as before. */
export function isWithinRatio(meanwhileMs: number, beforeMs: number): boolean {
  return meanwhileMs <= maxRatio * Math.max(beforeMs, noiseMs);
}
