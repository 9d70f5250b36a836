import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import type { VendorId } from "../../vendors/types.ts";
import { type ConnectionHealth, noTrouble } from "../model/connection-health.ts";
import type { ConnectionName, HealthStore } from "../ports/health-store.ts";

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

/** Stands for all operations of a connection. */
const everyOperation = "*";

/** A cool-down that the vendor asked this container for, under the number of clearings that it then knew of. */
interface LocalCoolDown {
  readonly until: number;
  readonly clearings: number;
}

/** `taken` when another container has changed the record meanwhile, `unknown` when the store failed. */
export type HealthWrite = "written" | "taken" | "unknown";

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
  readonly #vendor: VendorId;
  readonly #cached = new Map<string, Cached>();
  /** By connection, and in it by throttled operation. */
  readonly #local = new Map<string, Map<string, LocalCoolDown>>();
  readonly #reading = new Map<string, Promise<ConnectionHealth>>();

  constructor(vendor: VendorId, deps: CachedHealthDependencies) {
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

  /**
   * Makes a conditional write of what a container has changed, and uses the changed health from then on. What others have
   * written meanwhile is still unread. Never throws.
   */
  async write(
    connection: string,
    health: ConnectionHealth,
    write: (of: ConnectionName) => Promise<boolean>,
  ): Promise<HealthWrite> {
    const { clock, log } = this.#deps;
    try {
      if (!(await write({ vendor: this.#vendor, connection }))) return "taken";
    } catch (error) {
      log.warn("health.not-written", { vendor: this.#vendor, connection, ...describeError(error) });
      return "unknown";
    }
    this.#cached.set(connection, { health, readAt: this.#cached.get(connection)?.readAt ?? clock.monotonic() });
    return "written";
  }

  /**
   * Extends the cool-down by what the vendor has just asked this container for.
   *
   * @param operation its key (`throttlingKey`); every operation by default
   * @returns whether it is longer than the known one
   */
  extendCoolDown(connection: string, until: number, operation = everyOperation): boolean {
    const known = this.#cached.get(connection)?.health ?? noTrouble;
    const { coolUntil, throttling } = this.#withLocal(connection, known);
    const knownUntil = operation === everyOperation ? coolUntil : throttling?.operations[operation];
    if (until <= (knownUntil ?? 0)) return false;
    const now = this.#deps.clock.now();
    const others = [...(this.#local.get(connection) ?? [])].filter(([, local]) => local.until > now);
    this.#local.set(connection, new Map([...others, [operation, { until, clearings: known.clearings }]]));
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
    const local = this.#local.get(connection);
    if (local === undefined) return health;
    let coolUntil = health.coolUntil ?? 0;
    const { revision, operations } = health.throttling ?? { revision: 0, operations: {} };
    const merged: Record<string, number> = { ...operations };
    for (const [operation, { until, clearings }] of local) {
      if (clearings < health.clearings) continue;
      if (operation === everyOperation) coolUntil = Math.max(coolUntil, until);
      else merged[operation] = Math.max(merged[operation] ?? 0, until);
    }
    return { ...health, coolUntil, throttling: { revision, operations: merged } };
  }
}
