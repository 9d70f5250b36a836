import { randomUUID } from "node:crypto";
import { describeError } from "../../core/log.ts";
import type { VendorId } from "../../vendors/types.ts";
import type { ConnectionHealth, PairBreaker, PairBreakers } from "../model/connection-health.ts";
import type { HealthStore } from "../ports/health-store.ts";
import { circuitAdmission } from "./admission.ts";
import { isLongHold, type Opening } from "./breaker-state.ts";
import type { CachedHealth, HealthWrite } from "./cached-health.ts";
import { type CircuitBreakerDependencies, openingOf, probeLeaseMs } from "./circuit-breaker.ts";
import {
  markAlone,
  openPair,
  type Pair,
  pairAfterProbe,
  pairBreakerOf,
  pairKey,
  troubledPairs,
  withPair,
} from "./pair-circuits.ts";
import type { Signal } from "./signal.ts";

export interface PairBreakerDependencies extends Omit<CircuitBreakerDependencies, "store"> {
  readonly store: Pick<HealthStore, "read" | "changePairs">;
}

type Circuits = PairBreakers["circuits"];

/** Containers that change the circuits of different pairs at once write one after the other. */
const maxTries = 10;

/**
 * The circuit breakers of pairs: one partner's calls of one operation. Only transitions are written, on the revision that
 * was read. Never throws: an answered call does not fail for this.
 */
export class PairCircuitBreakers {
  readonly #deps: PairBreakerDependencies;
  readonly #vendor: VendorId;
  readonly #health: CachedHealth;

  constructor(vendor: VendorId, health: CachedHealth, deps: PairBreakerDependencies) {
    this.#vendor = vendor;
    this.#health = health;
    this.#deps = deps;
  }

  /** Opens a closed circuit. */
  async open(connection: string, pair: Pair): Promise<void> {
    const opening = this.#opening();
    const changed = await this.#change(connection, (health) => {
      const before = pairBreakerOf(health, pair);
      // Another container was faster.
      if (circuitAdmission({ breaker: before }, opening.now).kind !== "allow") return undefined;
      return openPair(circuitsOf(health), before, pair, opening);
    });
    if (changed !== undefined) this.#logOpened(connection, changed[pairKey(pair)]);
  }

  /**
   * Acquires the lease of the probe of a half-open circuit.
   *
   * @returns what to end the probe with, `taken` when another call has acquired it, `unknown` when the store failed
   */
  async acquireProbe(
    connection: string,
    seen: ConnectionHealth,
    breaker: PairBreaker,
  ): Promise<PairBreaker | "taken" | "unknown"> {
    const probe = { id: randomUUID(), until: this.#deps.clock.now() + probeLeaseMs };
    const probed = { ...breaker, probe };
    const circuits = withPair(circuitsOf(seen), probed, this.#opening());
    const written = await this.#write(connection, seen, circuits);
    return written === "written" ? probed : written;
  }

  /** Closes the circuit or opens it again, by the probe's signal. */
  async endProbe(connection: string, probed: PairBreaker, signal: Signal): Promise<void> {
    const opening = this.#opening();
    const changed = await this.#change(connection, (health) => {
      const current = circuitsOf(health)[pairKey(probed)];
      if (current?.probe?.id !== probed.probe?.id) return undefined;
      return withPair(circuitsOf(health), pairAfterProbe(probed, signal, opening), opening);
    });
    if (changed === undefined || signal === "inconclusive") return;
    if (signal !== "success") return this.#logOpened(connection, changed[pairKey(probed)]);
    this.#deps.log.info("pair-breaker.closed", this.#at(connection, probed));
  }

  /** A call of one pair has succeeded: failures of others are not the connection's. */
  async markOthersAlone(connection: string, health: ConnectionHealth, pair: Pair): Promise<void> {
    const { now } = this.#opening();
    const isMarked = troubledPairs(health, now).every((one) => one.alone === true || pairKey(one) === pairKey(pair));
    if (!isMarked) await this.#change(connection, (current) => markAlone(circuitsOf(current), pair, now), health);
  }

  /** Writes a change; again after a new read, when another container has changed the record meanwhile. */
  async #change(
    connection: string,
    change: (health: ConnectionHealth) => Circuits | undefined,
    known?: ConnectionHealth,
  ): Promise<Circuits | undefined> {
    let seen = known ?? (await this.#health.of(connection));
    for (let tries = 0; tries < maxTries; tries += 1) {
      const circuits = change(seen);
      if (circuits === undefined) return undefined;
      const written = await this.#write(connection, seen, circuits);
      if (written === "written") return circuits;
      if (written === "unknown") return undefined;
      const current = await this.#readAgain(connection);
      if (current === undefined) return undefined;
      seen = current;
    }
    return undefined;
  }

  #write(connection: string, seen: ConnectionHealth, circuits: Circuits): Promise<HealthWrite> {
    const revision = seen.pairs?.revision ?? 0;
    const changed = { ...seen, pairs: { revision: revision + 1, circuits } };
    return this.#health.write(connection, changed, (of) => this.#deps.store.changePairs(of, revision, circuits));
  }

  async #readAgain(connection: string): Promise<ConnectionHealth | undefined> {
    const of = { vendor: this.#vendor, connection };
    try {
      return await this.#deps.store.read(of);
    } catch (error) {
      this.#deps.log.warn("health.not-read", { ...of, ...describeError(error) });
      return undefined;
    }
  }

  /** An alarm counts the lines of `hold.long`. */
  #logOpened(connection: string, breaker: PairBreaker | undefined): void {
    if (breaker === undefined) return;
    const { clock, log, scale } = this.#deps;
    const at = this.#at(connection, breaker);
    log.warn("pair-breaker.opened", { ...at, openings: breaker.openings, forMs: breaker.openUntil - clock.now() });
    if (isLongHold(breaker, scale)) log.error("hold.long", { ...at, of: "pair" });
  }

  #at(connection: string, { partnerId: partner, operation }: Pair) {
    return { vendor: this.#vendor, connection, partner, operation };
  }

  #opening(): Opening {
    return openingOf(this.#deps);
  }
}

const circuitsOf = ({ pairs }: ConnectionHealth): Circuits => pairs?.circuits ?? {};
