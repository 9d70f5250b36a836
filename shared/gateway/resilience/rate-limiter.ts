import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import type { AllowanceRecord, AllowanceStore } from "../ports/allowance-store.ts";
import { type Budget, freeCalls, leaseCalls, recordAt } from "./allowance.ts";

export interface RateLimiterDependencies {
  readonly store: AllowanceStore;
  readonly budget: Budget;
  readonly clock: Clock;
  readonly log: Log;
}

/** What one partner has in hand in one container. */
interface Allowance {
  readonly window: number;
  left: number;
  /** There is nothing more for it before the window ends. */
  spent: boolean;
  filling?: Promise<void> | undefined;
}

/** Steps towards one lease. Others' steps between can undo it so often only where the vendor's limit is far. */
const maxSteps = 6;

/** One container's part in the budgets of a vendor's connections. A store that fails holds nobody back. */
export class RateLimiter {
  readonly #deps: RateLimiterDependencies;
  readonly #vendor: string;
  readonly #records = new Map<string, AllowanceRecord>();
  readonly #purses = new Map<string, Allowance>();

  constructor(vendor: string, deps: RateLimiterDependencies) {
    this.#vendor = vendor;
    this.#deps = deps;
  }

  /**
   * Takes one call out of the budget.
   *
   * @returns `undefined` for a call that may go, else when to ask again in epoch milliseconds
   */
  async take(connection: string, partnerId: string): Promise<number | undefined> {
    for (;;) {
      const allowance = this.#allowance(connection, partnerId);
      if (allowance.left > 0) {
        allowance.left -= 1;
        return undefined;
      }
      if (allowance.spent) return allowance.window + this.#deps.budget.windowMs;
      allowance.filling ??= this.#fill(allowance, connection, partnerId).finally(() => {
        allowance.filling = undefined;
      });
      await allowance.filling;
    }
  }

  /** What the partner may still do in the window, as far as this container knows, and when it ends. */
  remaining(connection: string, partnerId: string): { readonly calls: number; readonly until: number } {
    const { budget, clock } = this.#deps;
    const record = recordAt(this.#records.get(connection), budget, clock.now());
    const allowance = this.#purses.get(`${connection} ${partnerId}`);
    const inHand = allowance?.window === record.window ? allowance.left : 0;
    const calls = Math.max(0, freeCalls(record, budget, partnerId)) + inHand;
    return { calls, until: record.window + budget.windowMs };
  }

  #allowance(connection: string, partnerId: string): Allowance {
    const { budget, clock } = this.#deps;
    const key = `${connection} ${partnerId}`;
    const kept = this.#purses.get(key);
    if (kept !== undefined && kept.window + budget.windowMs > clock.now()) return kept;
    const { window } = recordAt(this.#records.get(connection), budget, clock.now());
    const allowance: Allowance = { window, left: 0, spent: false };
    this.#purses.set(key, allowance);
    return allowance;
  }

  async #fill(allowance: Allowance, connection: string, partnerId: string): Promise<void> {
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

  /** The calls that were leased; `undefined` when what this container knew was old, and it has to look again. */
  async #lease(connection: string, partnerId: string): Promise<number | undefined> {
    const { store, budget, clock } = this.#deps;
    const of = { vendor: this.#vendor, connection };
    const known = this.#records.get(connection);
    // Who asked late in the window before is known to the store alone.
    const current = known !== undefined && recordAt(known, budget, clock.now()) === known;
    const standing = current ? known : await store.readBudget(of);
    const lease = leaseCalls(standing, budget, partnerId, clock.now());
    if (lease.kind === "begin") {
      const begun = await store.beginWindow(of, standing?.window, lease.record);
      return this.#know(connection, begun ? lease.record : undefined, lease.calls);
    }
    const taken = lease.kind === "take" ? lease.taken : lease.asks;
    if (taken === undefined) return this.#know(connection, standing, 0);
    return this.#know(connection, await store.takeCalls(of, taken), taken.calls);
  }

  #know(connection: string, record: AllowanceRecord | undefined, calls: number): number | undefined {
    if (record === undefined) this.#records.delete(connection);
    else this.#records.set(connection, record);
    return record === undefined ? undefined : calls;
  }
}
