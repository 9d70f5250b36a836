import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { ConnectionHealth } from "../model/connection-health.ts";
import type { AllowanceStore } from "../ports/allowance-store.ts";
import type { HealthStore } from "../ports/health-store.ts";
import { callAdmission, circuitAdmission } from "./admission.ts";
import { type Block, type ProbeFirst, probeInProgress } from "./block.ts";
import { CachedHealth } from "./cached-health.ts";
import { CircuitBreaker, type ProbedHealth } from "./circuit-breaker.ts";
import { CoolDownRecorder } from "./cool-down-recorder.ts";
import type { RateLimit } from "./rate-limit.ts";
import { rateLimitHeaders } from "./rate-limit-headers.ts";
import { RateLimiter } from "./rate-limiter.ts";
import { coolDownOf, signalOf } from "./signal.ts";
import type { ThrottledCall } from "./throttled-operations.ts";

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
  /** Shares the rate limit with the other partners; calls without a partner share one part. */
  readonly partnerId?: string;
}

/** Permission to make one attempt; its exchange is passed to `record`. */
export interface Admission {
  readonly kind: "admitted";
  /** By the monotonic clock. */
  readonly at: number;
  /** Set where the attempt is the probe of a half-open circuit. */
  readonly probe?: ProbedHealth;
}

const noPartner = "-";

/** Blocks calls of a connection in a cool-down, with an open circuit breaker, or at its rate limit. */
export class ConnectionGuard {
  readonly #deps: GuardDependencies;
  readonly #health: CachedHealth;
  readonly #breakers: CircuitBreaker;
  readonly #coolDowns: CoolDownRecorder;
  readonly #limiter: RateLimiter | undefined;

  constructor(deps: GuardDependencies) {
    const { vendor, store, limit } = deps;
    this.#deps = deps;
    this.#health = new CachedHealth(vendor.id, deps);
    this.#breakers = new CircuitBreaker(vendor.id, this.#health, deps);
    this.#coolDowns = new CoolDownRecorder(vendor.id, this.#health, deps);
    this.#limiter = limit && new RateLimiter(vendor.id, { ...deps, store, limit });
  }

  /** Whether an attempt would be blocked now; no permit and no probe is acquired for it. */
  async check(call: GuardedCall): Promise<Block | ProbeFirst | undefined> {
    return this.#checkHealth(call, await this.#health.of(call.connectionName));
  }

  /** Admits an attempt with a permit and, where the circuit is half-open, with the probe; or returns why not. */
  async admit(call: GuardedCall): Promise<Admission | Block | ProbeFirst> {
    const { clock } = this.#deps;
    const { connectionName, partnerId = noPartner } = call;
    const spentUntil = await this.#limiter?.acquire(connectionName, partnerId);
    if (spentUntil !== undefined) {
      return { kind: "block", why: "rate-limit", waitMs: Math.max(1, spentUntil - clock.now()) };
    }
    const health = await this.#health.of(connectionName);
    const blocked = this.#checkHealth(call, health);
    if (blocked !== undefined) return blocked;
    const admitted: Admission = { kind: "admitted", at: clock.monotonic() };
    const { breaker } = health;
    if (breaker === undefined || circuitAdmission(health, clock.now()).kind !== "probe") return admitted;
    const probe = await this.#breakers.acquireProbe(connectionName, { ...health, breaker });
    if (probe === "taken") return probeInProgress;
    return probe === "unknown" ? admitted : { ...admitted, at: clock.monotonic(), probe };
  }

  /** Records what an attempt shows of the vendor. Never throws: an answered call does not fail for this. */
  async record(admission: Admission, call: GuardedCall, exchange: Exchange): Promise<void> {
    const { vendor, clock } = this.#deps;
    const { connectionName } = call;
    const coolDown = coolDownOf(vendor, exchange, clock.now());
    if (coolDown?.of === "operation") await this.#coolDowns.ofOperation(call, coolDown.until);
    if (coolDown?.of === "connection") await this.#coolDowns.ofConnection(connectionName, coolDown.until);
    const signal = signalOf(vendor, exchange, clock.monotonic() - admission.at);
    if (admission.probe === undefined) await this.#breakers.count(connectionName, signal);
    else await this.#breakers.endProbe(connectionName, admission.probe, signal);
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

  #checkHealth(call: GuardedCall, health: ConnectionHealth): Block | ProbeFirst | undefined {
    const now = this.#deps.clock.now();
    const admission = callAdmission(health, call, now);
    if (admission.kind === "allow") return undefined;
    if (admission.kind === "block") return { kind: "block", why: admission.why, waitMs: admission.until - now };
    return call.safe ? undefined : { kind: "probe-first" };
  }
}

/** The token endpoint has limits of its own, and may be on another host. */
export function loginOf(connection: string): string {
  return `${connection}/login`;
}
