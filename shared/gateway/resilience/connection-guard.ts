import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { AllowanceStore } from "../ports/allowance-store.ts";
import type { ConnectionHealth, HealthStore } from "../ports/health-store.ts";
import { gateAt } from "./admission.ts";
import type { Budget } from "./allowance.ts";
import { type Block, type ProbeFirst, probeTaken } from "./block.ts";
import { signOf } from "./breaker-state.ts";
import { CachedHealth } from "./cached-health.ts";
import { CircuitBreaker, type ProbedHealth } from "./circuit-breaker.ts";
import { coolDownUntil } from "./cool-down.ts";
import { rateLimitHeaders } from "./rate-limit-headers.ts";
import { RateLimiter } from "./rate-limiter.ts";

export interface GuardDependencies {
  readonly vendor: VendorDescriptor;
  readonly store: HealthStore & AllowanceStore;
  /** Of each of the vendor's connections; `undefined` for as many calls as come. */
  readonly budget: Budget | undefined;
  readonly clock: Clock;
  readonly random: () => number;
  /** `TIME_SCALE`: divides how long a breaker stays open. A cool-down is the vendor's word and is never divided. */
  readonly scale: number;
  readonly log: Log;
}

/** A call as the guard sees it. */
export interface GuardedCall {
  readonly connectionName: string;
  readonly safe: boolean;
  /** Shares the budget with the others; calls without one share a part. */
  readonly partnerId?: string;
}

/** Leave to make one try; what came of it is told by `note`. */
export interface Admission {
  readonly kind: "admitted";
  /** By the monotonic clock. */
  readonly at: number;
  /** Set where the try sees whether the vendor is back. */
  readonly probe?: ProbedHealth;
}

const nobody = "-";

/** Keeps calls from a connection whose vendor asked for a pause, is down, or has a limit that is spent. */
export class ConnectionGuard {
  readonly #deps: GuardDependencies;
  readonly #view: CachedHealth;
  readonly #breakers: CircuitBreaker;
  readonly #budget: RateLimiter | undefined;

  constructor(deps: GuardDependencies) {
    const { vendor, store, budget } = deps;
    this.#deps = deps;
    this.#view = new CachedHealth(vendor.id, deps);
    this.#breakers = new CircuitBreaker(vendor.id, this.#view, deps);
    this.#budget = budget && new RateLimiter(vendor.id, { ...deps, store, budget });
  }

  /** Whether a try may go on towards the vendor, for now; nothing is taken for it. */
  async look(call: GuardedCall): Promise<Block | ProbeFirst | undefined> {
    return this.#lookAt(call, await this.#view.of(call.connectionName));
  }

  /** Lets a try through, taking what it needs for that, or says why not. */
  async admit(call: GuardedCall): Promise<Admission | Block | ProbeFirst> {
    const { clock } = this.#deps;
    const { connectionName, partnerId = nobody } = call;
    const spentUntil = await this.#budget?.take(connectionName, partnerId);
    if (spentUntil !== undefined) return { kind: "hold", why: "budget", waitMs: Math.max(1, spentUntil - clock.now()) };
    const health = await this.#view.of(connectionName);
    const held = this.#lookAt(call, health);
    if (held !== undefined) return held;
    const admitted: Admission = { kind: "admitted", at: clock.monotonic() };
    const { breaker } = health;
    if (breaker === undefined || gateAt(health, clock.now()).kind !== "probe") return admitted;
    const probe = await this.#breakers.takeProbe(connectionName, { ...health, breaker });
    if (probe === "taken") return probeTaken;
    return probe === "unknown" ? admitted : { ...admitted, at: clock.monotonic(), probe };
  }

  /** Takes notification of what a try showed. Never throws: a call that was answered is not lost over this. */
  async note(admission: Admission, call: GuardedCall, exchange: Exchange): Promise<void> {
    const { vendor, clock } = this.#deps;
    const { connectionName } = call;
    await this.#noteCoolDown(connectionName, coolDownUntil(vendor, exchange, clock.now()));
    const sign = signOf(vendor, exchange, clock.monotonic() - admission.at);
    if (admission.probe === undefined) await this.#breakers.count(connectionName, sign);
    else await this.#breakers.endProbe(connectionName, admission.probe, sign);
  }

  /** Seconds for which the vendor's token endpoint asked to be left alone; `undefined` when it did not. */
  async loginHeldFor(connectionName: string): Promise<number | undefined> {
    const { coolUntil = 0 } = await this.#view.of(loginOf(connectionName));
    const waitMs = coolUntil - this.#deps.clock.now();
    return waitMs > 0 ? waitMs / 1000 : undefined;
  }

  /**
   * Holds the connection's logins for as long as the token endpoint asked, with whatever answer it did. Never throws.
   *
   * @param retryAfterSeconds `undefined` when it asked for nothing
   */
  noteLogin(connectionName: string, retryAfterSeconds: number | undefined): Promise<void> {
    const waitMs = (retryAfterSeconds ?? 0) * 1000;
    const until = waitMs > 0 ? Math.ceil(this.#deps.clock.now() + waitMs) : undefined;
    return this.#noteCoolDown(loginOf(connectionName), until);
  }

  /** What a partner is told of the budget, as headers; none where there is none. */
  rateLimit(connectionName: string, partnerId: string): Readonly<Record<string, string>> {
    const { budget, vendor, clock } = this.#deps;
    if (budget === undefined || this.#budget === undefined) return {};
    return rateLimitHeaders(vendor.id, budget, this.#budget.remaining(connectionName, partnerId), clock.now());
  }

  #lookAt(call: GuardedCall, health: ConnectionHealth): Block | ProbeFirst | undefined {
    const now = this.#deps.clock.now();
    const gate = gateAt(health, now);
    if (gate.kind === "open") return undefined;
    if (gate.kind === "closed") return { kind: "hold", why: gate.why, waitMs: gate.until - now };
    return call.safe ? undefined : { kind: "probe-first" };
  }

  async #noteCoolDown(connection: string, until: number | undefined): Promise<void> {
    const { vendor, store, clock, log } = this.#deps;
    if (until === undefined || !this.#view.extendFloor(connection, until)) return;
    const at = { vendor: vendor.id, connection };
    log.warn("cool-down.started", { ...at, seconds: Math.ceil((until - clock.now()) / 1000) });
    try {
      await store.extendCoolDown(at, until);
    } catch (error) {
      log.warn("health.not-written", { ...at, ...describeError(error) });
    }
  }
}

/** The token endpoint has limits of its own, and may be on another host. */
export function loginOf(connection: string): string {
  return `${connection}/login`;
}
