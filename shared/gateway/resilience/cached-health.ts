import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import { type ConnectionHealth, noTrouble } from "../model/connection-health.ts";
import type { HealthStore } from "../ports/health-store.ts";

/**
 * How long a container uses what it has read. All containers must know of a change within a second; the rest of that
 * second is for the write to the table and for a call to the vendor.
 */
export const freshMs = 800;

interface Cached {
  readonly health: ConnectionHealth;
  /** By the monotonic clock. */
  readonly readAt: number;
}

/** A cool-down that the vendor asked this container for, under the number of clearings that it then knew of. */
interface LocalCoolDown {
  readonly until: number;
  readonly clearings: number;
}

export interface CachedHealthDependencies {
  readonly store: Pick<HealthStore, "read">;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * The health of a vendor's connections as one container knows it: read at most about once a second each, with what the
 * container has learned itself on top. It fails open: a store that cannot be read blocks nothing new.
 */
export class CachedHealth {
  readonly #deps: CachedHealthDependencies;
  readonly #vendor: string;
  readonly #cached = new Map<string, Cached>();
  readonly #local = new Map<string, LocalCoolDown>();
  /** By connection and key. */
  readonly #localThrottling = new Map<string, Map<string, LocalCoolDown>>();
  readonly #reading = new Map<string, Promise<ConnectionHealth>>();

  constructor(vendor: string, deps: CachedHealthDependencies) {
    this.#vendor = vendor;
    this.#deps = deps;
  }

  async of(connection: string): Promise<ConnectionHealth> {
    const cached = this.#cached.get(connection);
    if (cached !== undefined && this.#deps.clock.monotonic() - cached.readAt < freshMs) {
      return this.#withLocal(connection, cached.health);
    }
    const reading =
      this.#reading.get(connection) ?? this.#read(connection).finally(() => this.#reading.delete(connection));
    this.#reading.set(connection, reading);
    return this.#withLocal(connection, await reading);
  }

  /** Replaces the health by what this container has just written. What others have written meanwhile is still unread. */
  put(connection: string, health: ConnectionHealth): void {
    const readAt = this.#cached.get(connection)?.readAt ?? this.#deps.clock.monotonic();
    this.#cached.set(connection, { health, readAt });
  }

  /**
   * Extends the cool-down by what the vendor has just asked this container for.
   *
   * @returns whether it is longer than the known one
   */
  extendCoolDown(connection: string, until: number): boolean {
    const known = this.#cached.get(connection)?.health ?? noTrouble;
    if (until <= (this.#withLocal(connection, known).coolUntil ?? 0)) return false;
    this.#local.set(connection, { until, clearings: known.clearings });
    return true;
  }

  /**
   * Throttles an operation, as the vendor has just asked this container.
   *
   * @returns whether it is for longer than known
   */
  throttle(connection: string, key: string, until: number): boolean {
    const known = this.#cached.get(connection)?.health ?? noTrouble;
    if (until <= (this.#withLocal(connection, known).throttling?.operations[key] ?? 0)) return false;
    const local = this.#localThrottling.get(connection) ?? new Map<string, LocalCoolDown>();
    const now = this.#deps.clock.now();
    for (const [other, { until: end }] of local) if (end <= now) local.delete(other);
    this.#localThrottling.set(connection, local.set(key, { until, clearings: known.clearings }));
    return true;
  }

  async #read(connection: string): Promise<ConnectionHealth> {
    const { store, clock, log } = this.#deps;
    const readAt = clock.monotonic();
    let health: ConnectionHealth;
    try {
      health = await store.read({ vendor: this.#vendor, connection });
    } catch (error) {
      log.warn("health.not-read", { vendor: this.#vendor, connection, ...describeError(error) });
      health = this.#cached.get(connection)?.health ?? noTrouble;
    }
    this.#cached.set(connection, { health, readAt });
    return health;
  }

  #withLocal(connection: string, health: ConnectionHealth): ConnectionHealth {
    const throttled = this.#withLocalThrottling(connection, health);
    const local = this.#local.get(connection);
    if (local === undefined || local.clearings < health.clearings) return throttled;
    return local.until <= (health.coolUntil ?? 0) ? throttled : { ...throttled, coolUntil: local.until };
  }

  #withLocalThrottling(connection: string, health: ConnectionHealth): ConnectionHealth {
    const local = this.#localThrottling.get(connection);
    if (local === undefined) return health;
    const { revision, operations } = health.throttling ?? { revision: 0, operations: {} };
    const merged: Record<string, number> = { ...operations };
    for (const [key, { until, clearings }] of local) {
      if (clearings >= health.clearings) merged[key] = Math.max(merged[key] ?? 0, until);
    }
    return { ...health, throttling: { revision, operations: merged } };
  }
}
