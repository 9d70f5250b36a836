import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import type { VendorId } from "../../vendors/types.ts";
import type { Breaker, ConnectionHealth, HealthStore } from "../ports/health-store.ts";
import { gateAt } from "./admission.ts";
import { nextRun, noRun, opened, opensBreaker, probed, type Run, type Sign } from "./breaker-state.ts";
import type { CachedHealth } from "./cached-health.ts";

export interface CircuitBreakerDependencies {
  readonly store: Pick<HealthStore, "changeBreaker">;
  readonly clock: Clock;
  readonly random: () => number;
  /** `TIME_SCALE` */
  readonly scale: number;
  readonly log: Log;
}

/** The state that one probe has to end. */
export type ProbedHealth = ConnectionHealth & { readonly breaker: Breaker };

/** Longer than a function that makes calls lives: a probe that has not said what it saw by then never will. */
const probeMs = 35_000;

/** Opens and closes the breakers of a vendor's connections for all containers, by what this one sees. */
export class CircuitBreaker {
  readonly #deps: CircuitBreakerDependencies;
  readonly #vendor: VendorId;
  readonly #view: CachedHealth;
  readonly #runs = new Map<string, Run>();

  constructor(vendor: VendorId, view: CachedHealth, deps: CircuitBreakerDependencies) {
    this.#vendor = vendor;
    this.#view = view;
    this.#deps = deps;
  }

  /** Counts what an ordinary try showed, and opens the breaker on a run of failures. */
  async count(connection: string, sign: Sign): Promise<void> {
    const run = nextRun(this.#runs.get(connection) ?? noRun, sign, this.#deps.clock.monotonic());
    this.#runs.set(connection, opensBreaker(run) ? noRun : run);
    if (opensBreaker(run)) await this.#open(connection);
  }

  /**
   * Asks to be the one who sees whether the vendor is back.
   *
   * @returns what to end the probe with, `taken` when somebody else was quicker, `unknown` when the store failed
   */
  async takeProbe(connection: string, seen: ProbedHealth): Promise<ProbedHealth | "taken" | "unknown"> {
    const probe = { id: randomUUID(), until: this.#deps.clock.now() + probeMs };
    const taken = await this.#change(connection, seen, { ...seen.breaker, probe });
    if (typeof taken === "object") this.#deps.log.info("breaker.probing", { vendor: this.#vendor, connection });
    return taken;
  }

  /** Closes the breaker or opens it again, by what the probe showed. */
  async endProbe(connection: string, seen: ProbedHealth, sign: Sign): Promise<void> {
    const changed = await this.#change(connection, seen, probed(seen.breaker, sign, this.#opening()));
    if (typeof changed === "string" || sign === "nothing") return;
    if (sign === "works") this.#deps.log.info("breaker.closed", { vendor: this.#vendor, connection });
    else this.#logOpened(connection, changed.breaker);
  }

  async #open(connection: string): Promise<void> {
    const health = await this.#view.of(connection);
    const { kind } = gateAt({ ...health, coolUntil: 0 }, this.#deps.clock.now());
    if (kind !== "open") return;
    const changed = await this.#change(connection, health, opened(health.breaker, this.#opening()));
    if (typeof changed === "object") this.#logOpened(connection, changed.breaker);
  }

  /** Writes the breaker on top of what was seen. */
  async #change(
    connection: string,
    seen: ConnectionHealth,
    breaker: Breaker,
  ): Promise<ProbedHealth | "taken" | "unknown"> {
    const { store, log } = this.#deps;
    try {
      if (!(await store.changeBreaker({ vendor: this.#vendor, connection }, seen.version, breaker))) return "taken";
    } catch (error) {
      log.warn("health.not-written", { vendor: this.#vendor, connection, ...describeError(error) });
      return "unknown";
    }
    const health = { ...seen, version: seen.version + 1, breaker };
    this.#view.put(connection, health);
    return health;
  }

  /** An alarm counts these lines. */
  #logOpened(connection: string, { openings, openUntil }: Breaker): void {
    const { clock, log } = this.#deps;
    const forMs = openUntil - clock.now();
    log.error("breaker.opened", { vendor: this.#vendor, connection, openings, forMs });
  }

  #opening() {
    const { clock, random, scale } = this.#deps;
    return { now: clock.now(), random: random(), scale };
  }
}
