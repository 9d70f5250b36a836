import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import { type ConnectionHealth, type HealthStore, noTrouble } from "../ports/health-store.ts";

/**
 * How long a container goes by what it has read. Less than the second within which all must know, by the time that the
 * news takes to the table and a call to the vendor.
 */
export const freshMs = 800;

interface Seen {
  readonly health: ConnectionHealth;
  /** By the monotonic clock. */
  readonly readAt: number;
}

/** A cool-down that this container was told of itself, under the lifts that it then knew of. */
interface OwnFloor {
  readonly until: number;
  readonly lifts: number;
}

export interface HealthViewDependencies {
  readonly store: Pick<HealthStore, "read">;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * What one container knows of a vendor's connections: read at most about once a second each, and what it has learned
 * itself on top. A store that cannot be read holds nothing back that was not known before.
 */
export class CachedHealth {
  readonly #deps: HealthViewDependencies;
  readonly #vendor: string;
  readonly #seen = new Map<string, Seen>();
  readonly #floors = new Map<string, OwnFloor>();
  readonly #reading = new Map<string, Promise<ConnectionHealth>>();

  constructor(vendor: string, deps: HealthViewDependencies) {
    this.#vendor = vendor;
    this.#deps = deps;
  }

  async of(connection: string): Promise<ConnectionHealth> {
    const seen = this.#seen.get(connection);
    if (seen !== undefined && this.#deps.clock.monotonic() - seen.readAt < freshMs) {
      return this.#withFloor(connection, seen.health);
    }
    const reading =
      this.#reading.get(connection) ?? this.#read(connection).finally(() => this.#reading.delete(connection));
    this.#reading.set(connection, reading);
    return this.#withFloor(connection, await reading);
  }

  /** What stands now, because this container has just written it. It has still not read what others wrote meanwhile. */
  put(connection: string, health: ConnectionHealth): void {
    this.#seen.set(connection, { health, readAt: this.#seen.get(connection)?.readAt ?? this.#deps.clock.monotonic() });
  }

  /**
   * Notes a cool-down that the vendor has just asked this container for.
   *
   * @returns whether it is longer than what was known
   */
  extendFloor(connection: string, until: number): boolean {
    const known = this.#seen.get(connection)?.health ?? noTrouble;
    if (until <= (this.#withFloor(connection, known).coolUntil ?? 0)) return false;
    this.#floors.set(connection, { until, lifts: known.lifts });
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
      health = this.#seen.get(connection)?.health ?? noTrouble;
    }
    this.#seen.set(connection, { health, readAt });
    return health;
  }

  #withFloor(connection: string, health: ConnectionHealth): ConnectionHealth {
    const floor = this.#floors.get(connection);
    if (floor === undefined || floor.lifts < health.lifts) return health;
    return floor.until <= (health.coolUntil ?? 0) ? health : { ...health, coolUntil: floor.until };
  }
}
