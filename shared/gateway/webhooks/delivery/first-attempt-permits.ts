import type { Clock } from "../../../core/clock.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import { maxConcurrentAttempts } from "../../model/webhook-times.ts";

/** First attempts that one container makes at one time. */
const maxInContainer = 50;

/** Of them, as many as the endpoints of one partner have. */
const maxOfPartner = 25;

/** How long a container makes no first attempts at an endpoint that was slow; the endpoint's mark reaches it meanwhile. */
const slowForMs = 60_000;

/** So many endpoints of one partner that were slow within `partnerSlowForMs` … */
const maxSlowOfPartner = 3;

/**
 * … keep a container from first attempts at the partner's other endpoints for as long: each of them may be as slow, and a
 * container finds out at the cost of a second. Short, because the slow ones are marked meanwhile.
 */
const partnerSlowForMs = 10_000;

type Attempted = Pick<Endpoint, "id" | "partnerId">;

/**
 * The first attempts that a container makes within recording: few at one endpoint, a part of them at one partner's
 * endpoints, and none at an endpoint that was slow or at those of a partner of which several were.
 */
export class FirstAttemptPermits {
  readonly #clock: Clock;
  readonly #ofEndpoint = new Map<string, number>();
  readonly #ofPartner = new Map<string, number>();
  readonly #slowUntil = new Map<string, number>();
  /** When endpoints of a partner were slow, by endpoint. */
  readonly #slowOfPartner = new Map<string, Map<string, number>>();
  #total = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** `false` where the attempt is to be made from the queue. A permit that was taken is to be released. */
  take({ id, partnerId }: Attempted): boolean {
    const isUsedUp =
      this.#total >= maxInContainer ||
      (this.#ofEndpoint.get(id) ?? 0) >= maxConcurrentAttempts ||
      (this.#ofPartner.get(partnerId) ?? 0) >= maxOfPartner;
    if (isUsedUp || this.#isSlow(id) || this.#isPartnerSlow(partnerId)) return false;
    change(this.#ofEndpoint, id, 1);
    change(this.#ofPartner, partnerId, 1);
    this.#total += 1;
    return true;
  }

  release({ id, partnerId }: Attempted): void {
    change(this.#ofEndpoint, id, -1);
    change(this.#ofPartner, partnerId, -1);
    this.#total -= 1;
  }

  markSlow({ id, partnerId }: Attempted): void {
    const now = this.#clock.monotonic();
    this.#slowUntil.set(id, now + slowForMs);
    const slow = this.#slowOfPartner.get(partnerId) ?? new Map<string, number>();
    slow.set(id, now);
    this.#slowOfPartner.set(partnerId, slow);
  }

  #isSlow(endpointId: string): boolean {
    const until = this.#slowUntil.get(endpointId);
    if (until === undefined) return false;
    if (until > this.#clock.monotonic()) return true;
    this.#slowUntil.delete(endpointId);
    return false;
  }

  #isPartnerSlow(partnerId: string): boolean {
    const slow = this.#slowOfPartner.get(partnerId);
    if (slow === undefined) return false;
    const from = this.#clock.monotonic() - partnerSlowForMs;
    for (const [endpointId, at] of slow) if (at <= from) slow.delete(endpointId);
    if (slow.size === 0) this.#slowOfPartner.delete(partnerId);
    return slow.size >= maxSlowOfPartner;
  }
}

function change(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
