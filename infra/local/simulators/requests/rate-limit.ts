/** Counts the requests of each connection over the last second, as vendors that limit by rate do. */
export class RateLimit {
  readonly #taken = new Map<string, number[]>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /**
   * Counts one request. Below one per second the window is longer, so that one fits.
   *
   * @param ratePerSecond - requests in any second; undefined or 0 means no limit
   * @returns undefined when the request is within the limit, else the whole seconds to wait
   */
  take(connection: string, ratePerSecond: number | undefined): number | undefined {
    if (!ratePerSecond) return undefined;
    const now = this.#now();
    const window = Math.max(1, 1 / ratePerSecond) * 1000;
    const recent = (this.#taken.get(connection) ?? []).filter((at) => at > now - window);
    this.#taken.set(connection, recent);
    const oldest = recent[0];
    if (oldest !== undefined && recent.length >= Math.max(1, Math.floor(ratePerSecond))) {
      return Math.max(1, Math.ceil((oldest + window - now) / 1000));
    }
    recent.push(now);
    return undefined;
  }
}
