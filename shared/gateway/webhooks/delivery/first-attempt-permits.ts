import type { Clock } from "../../../core/clock.ts";
import { maxConcurrentAttempts } from "../../model/webhook-times.ts";

/** First attempts that one container makes at one time. */
const maxInContainer = 50;

/** How long a container makes no first attempts at an endpoint that was slow; the endpoint's mark reaches it meanwhile. */
const slowForMs = 60_000;

/** The first attempts that a container makes within recording: few at one endpoint, none at one that was slow. */
export class FirstAttemptPermits {
  readonly #clock: Clock;
  readonly #inUse = new Map<string, number>();
  readonly #slowUntil = new Map<string, number>();
  #total = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** `false` where the attempt is to be made from the queue. A permit that was taken is to be released. */
  take(endpointId: string): boolean {
    const used = this.#inUse.get(endpointId) ?? 0;
    if (used >= maxConcurrentAttempts || this.#total >= maxInContainer || this.#isSlow(endpointId)) return false;
    this.#inUse.set(endpointId, used + 1);
    this.#total += 1;
    return true;
  }

  release(endpointId: string): void {
    const left = (this.#inUse.get(endpointId) ?? 1) - 1;
    if (left > 0) this.#inUse.set(endpointId, left);
    else this.#inUse.delete(endpointId);
    this.#total -= 1;
  }

  markSlow(endpointId: string): void {
    this.#slowUntil.set(endpointId, this.#clock.monotonic() + slowForMs);
  }

  #isSlow(endpointId: string): boolean {
    const until = this.#slowUntil.get(endpointId);
    if (until === undefined) return false;
    if (until > this.#clock.monotonic()) return true;
    this.#slowUntil.delete(endpointId);
    return false;
  }
}
