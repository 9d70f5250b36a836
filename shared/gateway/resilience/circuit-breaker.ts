import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import { measure } from "../../core/measure.ts";
import type { VendorId } from "../../vendors/types.ts";
import type { Breaker, ConnectionHealth } from "../model/connection-health.ts";
import type { HealthStore } from "../ports/health-store.ts";
import { circuitAdmission } from "./admission.ts";
import { afterProbe, isLongHold, type Opening, openCircuit } from "./breaker-state.ts";
import type { CachedHealth } from "./cached-health.ts";
import type { Signal } from "./signal.ts";

export interface CircuitBreakerDependencies {
  readonly store: Pick<HealthStore, "changeBreaker">;
  readonly clock: Clock;
  readonly random: () => number;
  /** `TIME_SCALE` */
  readonly scale: number;
  readonly log: Log;
}

/** The health under which one call has acquired the probe. */
export type ProbedHealth = ConnectionHealth & { readonly breaker: Breaker };

/** The lease of a probe, longer than the life of a function that makes calls: after it the probe is lost. */
export const probeLeaseMs = 35_000;

/**
 * The circuit breakers of a vendor's connections (closed, open, half-open): opened and closed for all containers. Only
 * transitions are written (`docs/adr/0014-circuit-breaker.md`).
 */
export class CircuitBreaker {
  readonly #deps: CircuitBreakerDependencies;
  readonly #vendor: VendorId;
  readonly #health: CachedHealth;

  constructor(vendor: VendorId, health: CachedHealth, deps: CircuitBreakerDependencies) {
    this.#vendor = vendor;
    this.#health = health;
    this.#deps = deps;
  }

  /** Opens a closed circuit. */
  async open(connection: string): Promise<void> {
    const health = await this.#health.of(connection);
    const { kind } = circuitAdmission({ ...health, coolUntil: 0 }, this.#deps.clock.now());
    if (kind !== "allow") return;
    const changed = await this.#change(connection, health, openCircuit(health.breaker, this.#opening()));
    if (typeof changed === "object") this.#logOpened(connection, changed.breaker);
  }

  /**
   * Acquires the lease of the probe of a half-open circuit.
   *
   * @returns what to end the probe with, `taken` when another call has acquired it, `unknown` when the store failed
   */
  async acquireProbe(connection: string, seen: ProbedHealth): Promise<ProbedHealth | "taken" | "unknown"> {
    const probe = { id: randomUUID(), until: this.#deps.clock.now() + probeLeaseMs };
    const acquired = await this.#change(connection, seen, { ...seen.breaker, probe });
    if (typeof acquired === "object") this.#deps.log.info("breaker.probing", { vendor: this.#vendor, connection });
    return acquired;
  }

  /** Closes the circuit or opens it again, by the probe's signal. */
  async endProbe(connection: string, seen: ProbedHealth, signal: Signal): Promise<void> {
    const changed = await this.#change(connection, seen, afterProbe(seen.breaker, signal, this.#opening()));
    if (typeof changed === "string" || signal === "inconclusive") return;
    const at = { vendor: this.#vendor, connection };
    if (signal === "success") this.#deps.log.info("breaker.closed", at, measure({ BreakerOpen: 0 }, at));
    else this.#logOpened(connection, changed.breaker);
  }

  /** Writes the breaker if the record still has the version that was seen. */
  async #change(
    connection: string,
    seen: ConnectionHealth,
    breaker: Breaker,
  ): Promise<ProbedHealth | "taken" | "unknown"> {
    const { store } = this.#deps;
    const health = { ...seen, version: seen.version + 1, breaker };
    const written = await this.#health.write(connection, health, (of) =>
      store.changeBreaker(of, seen.version, breaker),
    );
    return written === "written" ? health : written;
  }

  /** Alarms count these lines. */
  #logOpened(connection: string, breaker: Breaker): void {
    const { clock, log, scale } = this.#deps;
    const { openings, openUntil } = breaker;
    const forMs = openUntil - clock.now();
    const at = { vendor: this.#vendor, connection };
    log.error("breaker.opened", { ...at, openings, forMs }, measure({ BreakerOpen: 1 }, at));
    if (isLongHold(breaker, scale)) log.error("hold.long", { ...at, of: "circuit" });
  }

  #opening(): Opening {
    return openingOf(this.#deps);
  }
}

/** What the next opening of a circuit depends on. */
export function openingOf({
  clock,
  random,
  scale,
}: Pick<CircuitBreakerDependencies, "clock" | "random" | "scale">): Opening {
  return { now: clock.now(), random: random(), scale };
}
