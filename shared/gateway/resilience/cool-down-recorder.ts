import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import { measure } from "../../core/measure.ts";
import type { VendorId } from "../../vendors/types.ts";
import type { ConnectionHealth } from "../model/connection-health.ts";
import type { ConnectionName, HealthStore } from "../ports/health-store.ts";
import type { CachedHealth } from "./cached-health.ts";
import { type ThrottledCall, throttle, throttlingKey } from "./throttled-operations.ts";

export interface CoolDownRecorderDependencies {
  readonly store: Pick<HealthStore, "read" | "extendCoolDown" | "changeThrottling">;
  readonly clock: Clock;
  readonly log: Log;
}

interface ConnectionCall extends ThrottledCall {
  readonly connectionName: string;
}

/** Containers that get a 429 at once write one after the other; one that does not succeed knows it alone. */
const maxTries = 20;

/** In milliseconds: the operator is notified of cool-downs that last for longer, one after the other. */
const longHoldMs = 15 * 60_000;

/** Cool-downs with no more than this between them follow each other, in milliseconds. */
const maxGapMs = 60_000;

/**
 * Records the pauses that a vendor asks for: at once for this container, and in the store for all others. Never throws: an
 * answered call does not fail for this. Times are epoch milliseconds.
 */
export class CoolDownRecorder {
  readonly #vendor: VendorId;
  readonly #health: CachedHealth;
  readonly #deps: CoolDownRecorderDependencies;

  constructor(vendor: VendorId, health: CachedHealth, deps: CoolDownRecorderDependencies) {
    this.#vendor = vendor;
    this.#health = health;
    this.#deps = deps;
  }

  /**
   * Blocks the call's operation, and the connection with it once another operation is blocked. The connection comes last:
   * after a crash between the two, the operation's next 429 blocks it.
   */
  async ofOperation(call: ConnectionCall, until: number): Promise<void> {
    const { clock, log } = this.#deps;
    const connection = call.connectionName;
    const key = throttlingKey(call);
    const health = await this.#health.of(connection);
    if (!this.#health.extendCoolDown(connection, until, key)) return;
    const at = { vendor: this.#vendor, connection };
    const seconds = Math.ceil((until - clock.now()) / 1000);
    log.warn("operation.throttled", { ...at, operation: call.operation?.id ?? "passthrough", seconds });
    const isSecond = throttle(health, { key, until, now: clock.now() }).connection;
    if ((await this.#storeThrottling(at, key, until)) || isSecond) await this.ofConnection(connection, until);
  }

  /** Blocks the connection. */
  async ofConnection(connection: string, until: number): Promise<void> {
    const { store, clock, log } = this.#deps;
    const before = await this.#health.of(connection);
    if (!this.#health.extendCoolDown(connection, until)) return;
    const now = clock.now();
    const at = { vendor: this.#vendor, connection };
    const seconds = Math.ceil((until - now) / 1000);
    log.warn("cool-down.started", { ...at, seconds }, measure({ CoolDown: seconds }, at));
    const since = coolSince(before, now);
    // An alarm counts these lines.
    if (until - since >= longHoldMs) log.error("hold.long", { ...at, of: "cool-down" });
    try {
      await store.extendCoolDown(at, until, since);
    } catch (error) {
      log.warn("health.not-written", { ...at, ...describeError(error) });
    }
  }

  /** Returns whether the store has another throttled operation. */
  async #storeThrottling(at: ConnectionName, key: string, until: number): Promise<boolean> {
    const { store, clock, log } = this.#deps;
    try {
      for (let tries = 0; tries < maxTries; tries += 1) {
        const stored = await store.read(at);
        const next = throttle(stored, { key, until, now: clock.now() });
        const isKnown = (stored.throttling?.operations[key] ?? 0) >= until;
        const isStored =
          isKnown || (await store.changeThrottling(at, stored.throttling?.revision ?? 0, next.operations));
        if (isStored) return next.connection;
      }
      log.warn("health.not-written", { ...at, why: "other containers keep changing it" });
    } catch (error) {
      log.warn("health.not-written", { ...at, ...describeError(error) });
    }
    return false;
  }
}

/** When the first of the cool-downs began that follow each other up to the one that begins now. */
function coolSince({ coolUntil = 0, coolSince: since = 0 }: ConnectionHealth, now: number): number {
  return since > 0 && coolUntil + maxGapMs > now ? since : now;
}
