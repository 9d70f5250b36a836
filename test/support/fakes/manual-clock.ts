import type { Clock } from "../../../shared/core/clock.ts";

/** A clock that does not run: `advance` moves it, and so does sleeping on it. */
export function manualClock(start = Date.parse("2026-01-01T00:00:00Z")) {
  let passed = 0;
  const clock: Clock = { now: () => start + passed, monotonic: () => passed };
  return {
    ...clock,
    advance: (ms: number) => {
      passed += ms;
    },
    sleep: async (ms: number) => {
      passed += ms;
      await Promise.resolve();
    },
  };
}
