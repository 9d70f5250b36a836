/** Time as a dependency, so that a test sets it. */
export interface Clock {
  /** Epoch milliseconds: for records, and for comparison with times from elsewhere. */
  now(): number;
  /** Milliseconds that never decrease, even when the machine's clock is set: for waiting. */
  monotonic(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};
