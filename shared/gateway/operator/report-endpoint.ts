import type { Delivery } from "../model/delivery.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { EndpointHealth } from "../model/endpoint-health.ts";
import type { Recovery } from "../model/recovery.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import type { EndpointHealthStore } from "../ports/endpoint-health.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { RecoveryStore } from "../ports/recovery-store.ts";
import { findStageEndpoint } from "./find-endpoint.ts";

export interface ReportEndpointDependencies {
  readonly endpoints: Pick<EndpointStore, "listAll">;
  readonly store: Pick<DeliveryStore, "examineDeliveries"> &
    Pick<EndpointHealthStore, "findHealth"> &
    Pick<RecoveryStore, "findRecovery">;
}

export interface EndpointReport {
  readonly endpoint: Endpoint;
  /** Absent before its first attempt. */
  readonly health: EndpointHealth | undefined;
  /** The running recovery, or the last one of 30 days. */
  readonly recovery: Recovery | undefined;
  /** How many of its last deliveries, `maxCounted` at most, have each status. */
  readonly counts: Readonly<Record<Delivery["status"], number>>;
  /** The last delivery that failed or waits for another attempt, among those. */
  readonly lastTrouble: Delivery | undefined;
}

export const maxCounted = 200;

/** Finds how an endpoint works. It changes nothing. */
export function createReportEndpoint(deps: ReportEndpointDependencies) {
  const { store } = deps;
  return async (id: string): Promise<EndpointReport> => {
    const endpoint = await findStageEndpoint(deps, id);
    const [health, recovery, entries] = await Promise.all([
      store.findHealth(id),
      store.findRecovery(id),
      store.examineDeliveries([id], { order: "desc" }, maxCounted),
    ]);
    const deliveries = entries.flatMap(({ record }) => record ?? []);
    const countOf = (status: Delivery["status"]) => deliveries.filter((one) => one.status === status).length;
    return {
      ...{ endpoint, health, recovery },
      counts: {
        delivered: countOf("delivered"),
        pending: countOf("pending"),
        held: countOf("held"),
        failed: countOf("failed"),
      },
      lastTrouble: deliveries.find(({ status, attempted }) => status !== "delivered" && attempted > 0),
    };
  };
}
