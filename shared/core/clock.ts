/** Time as a dependency, so that a rule about time is tested by setting it. */
export interface Clock {
  /** Epoch milliseconds: for records, and for comparing with times that others gave. */
  now(): number;
  /** Milliseconds that only ever grow, whatever is done to the machine's clock: for waiting. */
  monotonic(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};
