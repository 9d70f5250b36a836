import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "../../../shared/core/clock.ts";

interface Timer {
  readonly at: number;
  readonly wake: () => void;
}

/**
 * Time that only passes while everybody sleeps, so that hours of many actors take as long as their work. Calls of real
 * services are made under `outside`, and no time passes meanwhile.
 */
export class SimulatedTime {
  readonly #start: number;
  #passed = 0;
  #outside = 0;
  readonly #timers: Timer[] = [];

  constructor(start = Date.parse("2026-01-01T23:59:00Z")) {
    this.#start = start;
  }

  /** A clock that is ahead by so many milliseconds. */
  clock(ahead = 0): Clock {
    return { now: () => Math.round(this.#start + this.#passed + ahead), monotonic: () => this.#passed };
  }

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      const timer = { at: this.#passed + ms, wake };
      const later = this.#timers.findIndex(({ at }) => at > timer.at);
      this.#timers.splice(later < 0 ? this.#timers.length : later, 0, timer);
    });
  }

  async outside<Result>(call: () => Promise<Result>): Promise<Result> {
    this.#outside += 1;
    try {
      return await call();
    } finally {
      this.#outside -= 1;
    }
  }

  /** Lets time pass until the actors have ended. */
  async run(actors: readonly Promise<unknown>[]): Promise<void> {
    let isOver = false;
    const ended = Promise.all(actors).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      do await turn();
      while (this.#outside > 0);
      const next = this.#timers.shift();
      if (next === undefined) {
        if (!isOver) await turn();
        continue;
      }
      this.#passed = next.at;
      next.wake();
    }
    await ended;
  }
}
