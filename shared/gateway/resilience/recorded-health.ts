import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { HealthStore } from "../ports/health-store.ts";
import type { VendorHealth } from "../ports/vendor-health.ts";
import { circuitAdmission } from "./admission.ts";
import { CachedHealth } from "./cached-health.ts";
import { loginOf } from "./connection-guard.ts";
import { troubledPairs } from "./pair-circuits.ts";
import { isThrottled } from "./throttled-operations.ts";

export interface RecordedHealthDependencies {
  readonly store: Pick<HealthStore, "read">;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Reports the trouble that recent calls have recorded: cool-downs, also those of one operation, and circuit breakers that
 * are open or half-open, of the connection and of the partner's own calls.
 */
export function createRecordedHealth(deps: RecordedHealthDependencies): VendorHealth {
  const cached = new Map<string, CachedHealth>();
  const isImpaired = async (health: CachedHealth, connection: string, partnerId: string): Promise<boolean> => {
    const states = await Promise.all([health.of(connection), health.of(loginOf(connection))]);
    const now = deps.clock.now();
    return states.some(
      (state) =>
        circuitAdmission(state, now).kind !== "allow" ||
        isThrottled(state, now) ||
        troubledPairs(state, now).some((pair) => pair.partnerId === partnerId),
    );
  };
  return {
    async reportOn(vendor, connections, partnerId) {
      const health = cached.get(vendor) ?? new CachedHealth(vendor, deps);
      cached.set(vendor, health);
      const impaired = await Promise.all(connections.map((connection) => isImpaired(health, connection, partnerId)));
      const names = connections.filter((_, index) => impaired[index]);
      return names.length === 0 ? { status: "ok" } : { status: "impaired", connections: names };
    },
  };
}
