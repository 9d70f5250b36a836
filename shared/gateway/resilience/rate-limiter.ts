import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import type { AllowanceRecord } from "../model/allowance.ts";
import type { AllowanceStore } from "../ports/allowance-store.ts";
import { leasePermits, leaseUnshared } from "./lease-permits.ts";
import { freePermits, type RateLimit, recordAt } from "./rate-limit.ts";

export interface RateLimiterDependencies {
  readonly store: AllowanceStore;
  readonly limit: RateLimit;
  readonly clock: Clock;
  readonly log: Log;
}

/** The permits that this container has leased for one partner. */
interface Allowance {
  readonly window: number;
  left: number;
  /** No more permits can be leased before the window ends. */
  spent: boolean;
  leasing?: Promise<void> | undefined;
}

/** Writes of others between can undo a step; so often only where the vendor's limit is far away. */
const maxSteps = 6;

/**
 * The rate limiter of a vendor's connections. Containers share each limit through a table, from which they lease permits
 * in chunks. It fails open: a store that fails blocks no call.
 */
export class RateLimiter {
  readonly #deps: RateLimiterDependencies;
  readonly #vendor: string;
  readonly #records = new Map<string, AllowanceRecord>();
  readonly #allowances = new Map<string, Allowance>();

  constructor(vendor: string, deps: RateLimiterDependencies) {
    this.#vendor = vendor;
    this.#deps = deps;
  }

  /**
   * Acquires the permit for one call.
   *
   * @returns `undefined` for a call that may be sent, else when to ask again in epoch milliseconds
   */
  async acquire(connection: string, partnerId: string): Promise<number | undefined> {
    for (;;) {
      const allowance = this.#allowance(connection, partnerId);
      if (allowance.left > 0) {
        allowance.left -= 1;
        return undefined;
      }
      if (allowance.spent) return allowance.window + this.#deps.limit.windowMs;
      allowance.leasing ??= this.#refill(allowance, connection, partnerId).finally(() => {
        allowance.leasing = undefined;
      });
      await allowance.leasing;
    }
  }

  /**
   * Acquires the permit for one call of the gateway's own that can wait: one that no partner has a right to. Unlike a
   * partner's, it fails closed.
   *
   * @returns as `acquire`
   */
  async acquireUnshared(connection: string): Promise<number | undefined> {
    const { store, limit, clock, log } = this.#deps;
    const of = { vendor: this.#vendor, connection };
    const nextWindow = (Math.floor(clock.now() / limit.windowMs) + 1) * limit.windowMs;
    try {
      const current = await store.readAllowance(of);
      const lease = leaseUnshared(current, limit, clock.now());
      if (lease.kind === "begin") {
        return (await store.beginWindow(of, current?.window, lease.record)) ? undefined : nextWindow;
      }
      if (lease.kind === "spent") return nextWindow;
      return (await store.takePermits(of, lease.taken)) === undefined ? nextWindow : undefined;
    } catch (error) {
      log.warn("rate-limit.not-read", { vendor: this.#vendor, connection, ...describeError(error) });
      return nextWindow;
    }
  }

  /** The partner's remaining calls in the window, as far as this container knows, and the window's end. */
  remaining(connection: string, partnerId: string): { readonly calls: number; readonly until: number } {
    const { limit, clock } = this.#deps;
    const record = recordAt(this.#records.get(connection), limit, clock.now());
    const allowance = this.#allowances.get(`${connection} ${partnerId}`);
    const leased = allowance?.window === record.window ? allowance.left : 0;
    const calls = Math.max(0, freePermits(record, limit, partnerId)) + leased;
    return { calls, until: record.window + limit.windowMs };
  }

  #allowance(connection: string, partnerId: string): Allowance {
    const { limit, clock } = this.#deps;
    const key = `${connection} ${partnerId}`;
    const current = this.#allowances.get(key);
    if (current !== undefined && current.window + limit.windowMs > clock.now()) return current;
    const { window } = recordAt(this.#records.get(connection), limit, clock.now());
    const allowance: Allowance = { window, left: 0, spent: false };
    this.#allowances.set(key, allowance);
    return allowance;
  }

  async #refill(allowance: Allowance, connection: string, partnerId: string): Promise<void> {
    const { log } = this.#deps;
    try {
      for (let step = 1; step <= maxSteps; step++) {
        const calls = await this.#lease(connection, partnerId);
        if (calls === undefined) continue;
        allowance.spent = calls === 0;
        allowance.left += calls;
        return;
      }
    } catch (error) {
      log.warn("rate-limit.not-read", { vendor: this.#vendor, connection, ...describeError(error) });
    }
    allowance.left += 1;
  }

  /** The number of leased permits; `undefined` when the cached record was outdated, and must be read again. */
  async #lease(connection: string, partnerId: string): Promise<number | undefined> {
    const { store, limit, clock } = this.#deps;
    const of = { vendor: this.#vendor, connection };
    const cached = this.#records.get(connection);
    // Only the store knows which partners asked late in the window before.
    const isCurrent = cached !== undefined && recordAt(cached, limit, clock.now()) === cached;
    const current = isCurrent ? cached : await store.readAllowance(of);
    const lease = leasePermits(current, limit, partnerId, clock.now());
    if (lease.kind === "begin") {
      const begun = await store.beginWindow(of, current?.window, lease.record);
      return this.#cache(connection, begun ? lease.record : undefined, lease.calls);
    }
    const taken = lease.kind === "take" ? lease.taken : lease.asks;
    if (taken === undefined) return this.#cache(connection, current, 0);
    return this.#cache(connection, await store.takePermits(of, taken), taken.calls);
  }

  #cache(connection: string, record: AllowanceRecord | undefined, calls: number): number | undefined {
    if (record === undefined) this.#records.delete(connection);
    else this.#records.set(connection, record);
    return record === undefined ? undefined : calls;
  }
}
