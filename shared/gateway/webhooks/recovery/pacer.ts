/** Hands out times at an even interval; all of them in epoch milliseconds. */
export interface Pacer {
  /** The next time; each call moves on by one interval. */
  next(): number;
  /** The time that the next call returns. */
  peek(): number;
  /** How many times are left before `end`. */
  countUntil(end: number): number;
}

export function pacer(from: number, intervalMs: number): Pacer {
  let at = from;
  return {
    next() {
      const time = Math.ceil(at);
      at += intervalMs;
      return time;
    },
    peek: () => Math.ceil(at),
    countUntil: (end) => Math.ceil((end - at) / intervalMs),
  };
}
