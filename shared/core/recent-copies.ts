import type { Clock } from "./clock.ts";

/** How old a copy of a partner's or an endpoint's state may be (`docs/architecture.md`, State). */
export const maxCopyAgeMs = 1_000;
const maxCopies = 1_000;

interface Instant {
  readonly monotonic: number;
  readonly now: number;
}

/**
 * By the clock that says more: the machine's clock may be set back, and the monotonic one may stop while a container is
 * frozen between two invocations.
 */
function ageOf(from: Instant, to: Instant): number {
  return Math.max(to.monotonic - from.monotonic, to.now - from.now);
}

/**
 * Copies of what a container has read lately, by key. What does not exist is never kept: what is created is found at
 * once.
 */
export class RecentCopies<Value> {
  readonly #clock: Clock;
  readonly #copies = new Map<string, { readonly value: Value; readonly readAt: Instant }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Returns the copy of a read that began less than a second ago, or reads again. A read does not replace the copy of one
   * that began later.
   *
   * @param isUsable whether this copy will do; each does where it is absent
   */
  async find(
    key: string,
    read: () => Promise<Value | undefined>,
    isUsable: (copy: Value) => boolean = () => true,
  ): Promise<Value | undefined> {
    const readAt = { monotonic: this.#clock.monotonic(), now: this.#clock.now() };
    const copy = this.#copies.get(key);
    if (copy !== undefined && ageOf(copy.readAt, readAt) < maxCopyAgeMs && isUsable(copy.value)) return copy.value;
    const value = await read();
    const other = this.#copies.get(key);
    if (other !== undefined && other.readAt.monotonic > readAt.monotonic) return value;
    this.invalidate(key);
    if (value === undefined) return undefined;
    // The map is in the order of the reads: the oldest copy goes.
    for (const oldest of this.#copies.keys()) {
      if (this.#copies.size < maxCopies) break;
      this.#copies.delete(oldest);
    }
    this.#copies.set(key, { value, readAt });
    return value;
  }

  /** To be called when this container has changed it. */
  invalidate(key: string): void {
    this.#copies.delete(key);
  }
}
