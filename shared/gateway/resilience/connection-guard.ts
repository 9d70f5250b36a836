import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { ConnectionHealth, PairBreaker } from "../model/connection-health.ts";
import type { AllowanceStore } from "../ports/allowance-store.ts";
import type { HealthStore } from "../ports/health-store.ts";
import { callAdmission, circuitAdmission } from "./admission.ts";
import { type Block, type ProbeFirst, probeInProgress } from "./block.ts";
import { CachedHealth } from "./cached-health.ts";
import { CircuitBreaker, type ProbedHealth } from "./circuit-breaker.ts";
import { CoolDownRecorder } from "./cool-down-recorder.ts";
import { addSignal, type FailureEvidence, noEvidence, withoutSuspicion } from "./failure-evidence.ts";
import { PairCircuitBreakers } from "./pair-circuit-breakers.ts";
import { type Pair, pairBreakerOf, pairKey, showsOutage, troubledPairs } from "./pair-circuits.ts";
import type { RateLimit } from "./rate-limit.ts";
import { rateLimitHeaders } from "./rate-limit-headers.ts";
import { RateLimiter } from "./rate-limiter.ts";
import { coolDownOf, type Signal, signalOf } from "./signal.ts";
import { type ThrottledCall, throttlingKey } from "./throttled-operations.ts";

export interface GuardDependencies {
  readonly vendor: VendorDescriptor;
  readonly store: HealthStore & AllowanceStore;
  /** Of each of the vendor's connections; `undefined` for no limit. */
  readonly limit: RateLimit | undefined;
  readonly clock: Clock;
  readonly random: () => number;
  /** `TIME_SCALE`: divides how long a circuit stays open. A cool-down is asked for by the vendor and never divided. */
  readonly scale: number;
  readonly log: Log;
}

/** What the guard needs to know of a call. */
export interface GuardedCall extends ThrottledCall {
  readonly connectionName: string;
  readonly safe: boolean;
  /** The gateway's own call, such as a probe. */
  readonly own?: true;
  /**
   * It can wait: it is never a probe, is only made while no circuit is open or half-open and nothing cools down, and takes
   * no permit that a partner has a right to.
   */
  readonly idle?: true;
  /** Shares the rate limit with the other partners; calls without a partner share one part. */
  readonly partnerId?: string;
}

/** Permission to make one attempt; its exchange is passed to `record`. */
export interface Admission {
  readonly kind: "admitted";
  /** By the monotonic clock. */
  readonly at: number;
  /** Set where the attempt is the probe of the connection's half-open circuit. */
  readonly probe?: ProbedHealth;
  /** Set where the attempt is the probe of its pair's half-open circuit. */
  readonly pairProbe?: PairBreaker;
  /** The attempt is the vendor's probe, sent because calls fail: its failure opens the connection's circuit. */
  readonly decides?: true;
}

const noPartner = "-";

/**
 * Blocks calls of a connection in a cool-down, with an open circuit breaker, or at its rate limit. One partner's failures
 * on one operation open the circuit of that pair alone; the vendor's probe decides whether the connection fails
 * (`docs/adr/0038-one-partners-input.md`).
 */
export class ConnectionGuard {
  readonly #deps: GuardDependencies;
  readonly #health: CachedHealth;
  readonly #breakers: CircuitBreaker;
  readonly #pairs: PairCircuitBreakers;
  readonly #coolDowns: CoolDownRecorder;
  readonly #limiter: RateLimiter | undefined;
  readonly #evidence = new Map<string, FailureEvidence>();

  constructor(deps: GuardDependencies) {
    const { vendor, store, limit } = deps;
    this.#deps = deps;
    this.#health = new CachedHealth(vendor.id, deps);
    this.#breakers = new CircuitBreaker(vendor.id, this.#health, deps);
    this.#pairs = new PairCircuitBreakers(vendor.id, this.#health, deps);
    this.#coolDowns = new CoolDownRecorder(vendor.id, this.#health, deps);
    this.#limiter = limit && new RateLimiter(vendor.id, { ...deps, store, limit });
  }

  /**
   * Whether an attempt would be blocked now; no permit and no probe is acquired for it.
   *
   * @param probed whether the vendor's probe was sent for this attempt
   */
  async check(call: GuardedCall, probed = false): Promise<Block | ProbeFirst | undefined> {
    if (call.idle === true) return this.#checkIdle(call, await this.#health.of(call.connectionName));
    return this.#checkHealth(call, await this.#health.of(call.connectionName), probed);
  }

  /** Admits an attempt with a permit and, where a circuit is half-open, with its probe; or returns why not. */
  async admit(call: GuardedCall, probed = false): Promise<Admission | Block | ProbeFirst> {
    const { clock } = this.#deps;
    const { connectionName, partnerId = noPartner } = call;
    if (call.idle === true) return await this.#admitIdle(call);
    const spentUntil = await this.#limiter?.acquire(connectionName, partnerId);
    if (spentUntil !== undefined) {
      return { kind: "block", why: "rate-limit", waitMs: Math.max(1, spentUntil - clock.now()) };
    }
    const health = await this.#health.of(connectionName);
    return this.#checkHealth(call, health, probed) ?? (await this.#acquire(call, health));
  }

  /** Records what an attempt shows of the vendor. Never throws: an answered call does not fail for this. */
  async record(admission: Admission, call: GuardedCall, exchange: Exchange): Promise<void> {
    const { vendor, clock } = this.#deps;
    const { connectionName } = call;
    const coolDown = coolDownOf(vendor, exchange, clock.now());
    if (coolDown?.of === "operation") await this.#coolDowns.ofOperation(call, coolDown.until);
    if (coolDown?.of === "connection") await this.#coolDowns.ofConnection(connectionName, coolDown.until);
    const signal = signalOf(vendor, exchange, clock.monotonic() - admission.at);
    if (admission.probe !== undefined) await this.#breakers.endProbe(connectionName, admission.probe, signal);
    else if (call.own === true) await this.#recordOwn(admission, connectionName, signal);
    else await this.#recordOfPair(admission, call, signal);
  }

  /**
   * Counts a call that the vendor refuses although it accepts the connection's credentials for other calls: four in a row
   * open the circuit of its pair. Never throws.
   */
  async recordRefusal(call: GuardedCall): Promise<void> {
    const { connectionName } = call;
    const pair = pairOf(call);
    const before = this.#evidenceOf(connectionName);
    // Beside the pair's failures, since a 401 shows that the vendor is up.
    const counted = { pair: `${pairKey(pair)} refused`, signal: "silence", now: this.#deps.clock.monotonic() } as const;
    const { evidence, opensPair } = addSignal(before, counted);
    this.#evidence.set(connectionName, { ...before, pairs: evidence.pairs });
    if (opensPair) await this.#pairs.open(connectionName, pair);
  }

  /** Whether so many calls of this container failed in a row that the vendor's probe should decide, before any other. */
  isSuspected({ connectionName, own }: GuardedCall): boolean {
    if (own === true || this.#deps.vendor.probe === undefined) return false;
    return this.#evidenceOf(connectionName).suspected;
  }

  /** Seconds for which the token endpoint has asked for a pause; `undefined` when it has not. */
  async loginBlockedFor(connectionName: string): Promise<number | undefined> {
    const { coolUntil = 0 } = await this.#health.of(loginOf(connectionName));
    const waitMs = coolUntil - this.#deps.clock.now();
    return waitMs > 0 ? waitMs / 1000 : undefined;
  }

  /**
   * Blocks the connection's logins for as long as the token endpoint has asked for, by any answer. Never throws.
   *
   * @param retryAfterSeconds `undefined` when it has asked for nothing
   */
  async recordLogin(connectionName: string, retryAfterSeconds = 0): Promise<void> {
    if (retryAfterSeconds <= 0) return;
    const until = Math.ceil(this.#deps.clock.now() + retryAfterSeconds * 1000);
    await this.#coolDowns.ofConnection(loginOf(connectionName), until);
  }

  /** The rate limit headers for a partner; none where there is no limit. */
  rateLimitHeaders(connectionName: string, partnerId: string): Readonly<Record<string, string>> {
    const { limit, vendor, clock } = this.#deps;
    if (limit === undefined || this.#limiter === undefined) return {};
    return rateLimitHeaders(vendor.id, limit, this.#limiter.remaining(connectionName, partnerId), clock.now());
  }

  async #admitIdle(call: GuardedCall): Promise<Admission | Block> {
    const { clock } = this.#deps;
    const block = this.#checkIdle(call, await this.#health.of(call.connectionName));
    if (block !== undefined) return block;
    const spentUntil = await this.#limiter?.acquireUnshared(call.connectionName);
    if (spentUntil === undefined) return { kind: "admitted", at: clock.monotonic() };
    return { kind: "block", why: "rate-limit", waitMs: Math.max(1, spentUntil - clock.now()) };
  }

  /** A half-open circuit, and a connection that is suspected, wait for another call's probe. */
  #checkIdle(call: GuardedCall, health: ConnectionHealth): Block | undefined {
    const now = this.#deps.clock.now();
    const admission = callAdmission(health, call, now);
    if (admission.kind === "block") return { kind: "block", why: admission.why, waitMs: admission.until - now };
    const isSuspected = this.#evidenceOf(call.connectionName).suspected;
    return admission.kind === "probe" || isSuspected ? probeInProgress : undefined;
  }

  #checkHealth(call: GuardedCall, health: ConnectionHealth, probed: boolean): Block | ProbeFirst | undefined {
    const now = this.#deps.clock.now();
    const admission = callAdmission(health, call, now);
    if (admission.kind === "block") return { kind: "block", why: admission.why, waitMs: admission.until - now };
    if (admission.kind === "probe") return this.#mayProbe(call, health, probed) ? undefined : { kind: "probe-first" };
    if (call.own === true) return undefined;
    if (!probed && this.isSuspected(call)) return { kind: "probe-first" };
    const ofPair = circuitAdmission({ breaker: pairBreakerOf(health, pairOf(call)) }, now);
    if (ofPair.kind === "block") return { kind: "block", why: "pair-breaker", waitMs: ofPair.until - now };
    // The write itself shows whether its pair works again; a harmless read shows first whether the vendor does.
    return ofPair.kind === "probe" && !call.safe && !probed ? { kind: "probe-first" } : undefined;
  }

  /**
   * Whether a call may be the probe of the connection's half-open circuit. A partner's read is not where the vendor has a
   * probe, nor where its pair fails: its failure would keep the circuit open for all partners. Where the probe shows
   * nothing, any read may be.
   */
  #mayProbe(call: GuardedCall, health: ConnectionHealth, probed: boolean): boolean {
    if (call.own === true || !call.safe) return call.own === true;
    const pair = pairBreakerOf(health, pairOf(call));
    return probed || (this.#deps.vendor.probe === undefined && (pair === undefined || pair.closedAt !== undefined));
  }

  /** The admission of a call that is not blocked, with the lease of the probe where a circuit is half-open. */
  async #acquire(call: GuardedCall, health: ConnectionHealth): Promise<Admission | Block> {
    const { clock } = this.#deps;
    const { connectionName } = call;
    const admitted: Admission = { kind: "admitted", at: clock.monotonic() };
    const { breaker } = health;
    if (breaker !== undefined && circuitAdmission(health, clock.now()).kind === "probe") {
      const probe = await this.#breakers.acquireProbe(connectionName, { ...health, breaker });
      if (probe === "taken") return probeInProgress;
      return probe === "unknown" ? admitted : { ...admitted, at: clock.monotonic(), probe };
    }
    if (call.own === true)
      return this.#takeSuspicion(connectionName, health) ? { ...admitted, decides: true } : admitted;
    const pair = pairBreakerOf(health, pairOf(call));
    if (pair === undefined || circuitAdmission({ breaker: pair }, clock.now()).kind !== "probe") return admitted;
    const pairProbe = await this.#pairs.acquireProbe(connectionName, health, pair);
    if (pairProbe === "taken") return { ...probeInProgress, why: "pair-breaker" };
    return pairProbe === "unknown" ? admitted : { ...admitted, at: clock.monotonic(), pairProbe };
  }

  /** Whether the vendor's probe decides about the connection: calls of it fail, here or in another container. */
  #takeSuspicion(connection: string, health: ConnectionHealth): boolean {
    if (this.#deps.vendor.probe === undefined) return false;
    const evidence = this.#evidenceOf(connection);
    if (evidence.suspected) this.#evidence.set(connection, withoutSuspicion(evidence));
    return evidence.suspected || troubledPairs(health, this.#deps.clock.now()).length > 0;
  }

  async #recordOwn({ decides }: Admission, connection: string, signal: Signal): Promise<void> {
    const { evidence } = addSignal(this.#evidenceOf(connection), { signal, now: this.#deps.clock.monotonic() });
    this.#evidence.set(connection, evidence);
    if (decides === true && isFailure(signal)) await this.#breakers.open(connection);
  }

  async #recordOfPair({ pairProbe }: Admission, call: GuardedCall, signal: Signal): Promise<void> {
    const { vendor, clock } = this.#deps;
    const { connectionName } = call;
    const pair = pairOf(call);
    const counted = { pair: pairKey(pair), signal, now: clock.monotonic() };
    const { evidence, opensPair: opens } = addSignal(this.#evidenceOf(connectionName), counted);
    this.#evidence.set(connectionName, evidence);
    if (pairProbe !== undefined) await this.#pairs.endProbe(connectionName, pairProbe, signal);
    else if (opens) await this.#pairs.open(connectionName, pair);
    const health = await this.#health.of(connectionName);
    if (signal === "success") return this.#pairs.markOthersAlone(connectionName, health, pair);
    if (!isFailure(signal)) return;
    const failed = { pair, opens, hasProbe: vendor.probe !== undefined };
    if (showsOutage(troubledPairs(health, clock.now()), failed)) await this.#breakers.open(connectionName);
  }

  #evidenceOf(connection: string): FailureEvidence {
    return this.#evidence.get(connection) ?? noEvidence;
  }
}

function pairOf(call: GuardedCall): Pair {
  return { partnerId: call.partnerId ?? noPartner, operation: throttlingKey(call) };
}

const isFailure = (signal: Signal): boolean => signal === "failure" || signal === "silence";

/** The token endpoint has limits of its own, and may be on another host. */
export function loginOf(connection: string): string {
  return `${connection}/login`;
}
