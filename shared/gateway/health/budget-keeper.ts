import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import type { BudgetStore, StoredBudget } from "../ports/budget-store.ts";
import { type Budget, freeCalls, leaseCalls, recordAt } from "./budget.ts";

export interface BudgetKeeperDependencies {
  readonly store: BudgetStore;
  readonly budget: Budget;
  readonly clock: Clock;
  readonly log: Log;
}

/** What one partner has in hand in one container. */
interface Purse {
  readonly window: number;
  left: number;
  /** There is nothing more for it before the window ends. */
  spent: boolean;
}

/** Tries at a record that others write at the same time. Beyond that the vendor's own limit has to do. */
const mostTries = 5;

/** One container's part in the budgets of a vendor's connections. A store that fails holds nobody back. */
export class BudgetKeeper {
  readonly #deps: BudgetKeeperDependencies;
  readonly #vendor: string;
  readonly #records = new Map<string, StoredBudget | undefined>();
  readonly #purses = new Map<string, Purse>();

  constructor(vendor: string, deps: BudgetKeeperDependencies) {
    this.#vendor = vendor;
    this.#deps = deps;
  }

  /**
   * Takes one call out of the budget.
   *
   * @returns `undefined` for a call that may go, else when to ask again in epoch milliseconds
   */
  async take(connection: string, partnerId: string): Promise<number | undefined> {
    const purse = this.#purse(connection, partnerId);
    if (purse.left === 0 && !purse.spent) await this.#fill(purse, connection, partnerId);
    if (purse.left > 0) {
      purse.left -= 1;
      return undefined;
    }
    return purse.window + this.#deps.budget.windowMs;
  }

  /** What the partner may still do in the window, as far as this container knows, and when it ends. */
  remaining(connection: string, partnerId: string): { readonly calls: number; readonly until: number } {
    const { budget, clock } = this.#deps;
    const record = recordAt(this.#records.get(connection), budget, clock.now());
    const purse = this.#purses.get(`${connection} ${partnerId}`);
    const inHand = purse?.window === record.window ? purse.left : 0;
    const calls = Math.max(0, freeCalls(record, budget, partnerId)) + inHand;
    return { calls, until: record.window + budget.windowMs };
  }

  #purse(connection: string, partnerId: string): Purse {
    const { budget, clock } = this.#deps;
    const key = `${connection} ${partnerId}`;
    const kept = this.#purses.get(key);
    if (kept !== undefined && kept.window + budget.windowMs > clock.now()) return kept;
    const { window } = recordAt(this.#records.get(connection), budget, clock.now());
    const purse: Purse = { window, left: 0, spent: false };
    this.#purses.set(key, purse);
    return purse;
  }

  async #fill(purse: Purse, connection: string, partnerId: string): Promise<void> {
    const { log } = this.#deps;
    try {
      for (let attempt = 1; attempt <= mostTries; attempt++) {
        const calls = await this.#lease(connection, partnerId);
        if (calls === undefined) continue;
        purse.spent = calls === 0;
        purse.left += calls;
        return;
      }
    } catch (error) {
      log.warn("budget.not-read", { vendor: this.#vendor, connection, ...describeError(error) });
    }
    purse.left += 1;
  }

  /** The calls that were leased; `undefined` when somebody else was quicker. */
  async #lease(connection: string, partnerId: string): Promise<number | undefined> {
    const { store, budget, clock } = this.#deps;
    const of = { vendor: this.#vendor, connection };
    const standing = this.#records.get(connection) ?? (await store.readBudget(of));
    const lease = leaseCalls(standing, budget, partnerId, clock.now());
    const calls = lease.kind === "leased" ? lease.calls : 0;
    if (lease.record === undefined) {
      this.#records.set(connection, standing);
      return calls;
    }
    const seen = standing?.version ?? 0;
    const written = await store.writeBudget(of, seen, lease.record);
    this.#records.set(connection, written ? { ...lease.record, version: seen + 1 } : undefined);
    return written ? calls : undefined;
  }
}
