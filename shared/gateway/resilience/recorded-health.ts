import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { HealthStore } from "../ports/health-store.ts";
import type { VendorHealth } from "../ports/vendor-health.ts";
import { gateAt } from "./admission.ts";
import { CachedHealth } from "./cached-health.ts";
import { loginOf } from "./connection-guard.ts";

/** Tells partners of the trouble that calls of late have recorded: cool-downs and breakers that are not closed. */
export function recordedHealth(deps: {
  readonly store: Pick<HealthStore, "read">;
  readonly clock: Clock;
  readonly log: Log;
}): VendorHealth {
  const views = new Map<string, CachedHealth>();
  const isImpaired = async (view: CachedHealth, connection: string): Promise<boolean> => {
    const states = await Promise.all([view.of(connection), view.of(loginOf(connection))]);
    return states.some((health) => gateAt(health, deps.clock.now()).kind !== "open");
  };
  return {
    async reportOn(vendor, connections) {
      const view = views.get(vendor) ?? new CachedHealth(vendor, deps);
      views.set(vendor, view);
      const impaired = await Promise.all(connections.map((connection) => isImpaired(view, connection)));
      const names = connections.filter((_, index) => impaired[index]);
      return names.length === 0 ? { status: "ok" } : { status: "impaired", connections: names };
    },
  };
}
