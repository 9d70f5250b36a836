import type { RecoveryPageMessage } from "../../messages/event-work-messages.ts";
import { maxRecoveryPages } from "../../model/recovery.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { PartnerReader } from "../../ports/partner-reader.ts";
import type { RecoveryStore } from "../../ports/recovery-store.ts";
import { createEnqueueRecoveryPage, type EnqueueRecoveryPageDependencies } from "./enqueue-recovery-page.ts";
import { createScanPage, type ScanPageDependencies } from "./scan-page.ts";

export interface ProcessRecoveryPageDependencies extends ScanPageDependencies, EnqueueRecoveryPageDependencies {
  readonly store: ScanPageDependencies["store"] & Pick<RecoveryStore, "findRecovery" | "advanceRecovery">;
  readonly endpoints: Pick<EndpointStore, "find">;
  readonly partners: Pick<PartnerReader, "findPartner">;
  readonly clock: ScanPageDependencies["clock"];
  readonly log: ScanPageDependencies["log"];
}

/**
 * Processes one page of a recovery, records its result, and enqueues the next page. Idempotent: a page that crashed
 * runs again from its start, and finds what it has done by the recovery's id in the deliveries.
 */
export function createProcessRecoveryPage(deps: ProcessRecoveryPageDependencies) {
  const { store, endpoints, partners, clock, waits, log } = deps;
  const scanPage = createScanPage(deps);
  const enqueueRecoveryPage = createEnqueueRecoveryPage(deps);
  return async ({ endpointId, recoveryId, page }: RecoveryPageMessage): Promise<void> => {
    const recovery = await store.findRecovery(endpointId);
    if (recovery?.id !== recoveryId || recovery.status !== "running" || recovery.page !== page) {
      return log.info("recovery.dropped", { recovery: recoveryId, page });
    }
    const [endpoint, partner] = await Promise.all([
      endpoints.find(recovery.partnerId, endpointId),
      partners.findPartner(recovery.partnerId),
    ]);
    const isAllowed = endpoint !== undefined && endpoint.status !== "disabled" && partner !== undefined;
    const step =
      isAllowed && page < maxRecoveryPages
        ? await scanPage({ recovery, endpoint, partner })
        : { ...recovery, status: "stopped" as const, updatedAt: clock.now() };
    const advanced = await store.advanceRecovery(recovery, step, step.paceAt + waits.checkAfter);
    const { status, examined, sentAgain, added } = step;
    log.info("recovery.advanced", { recovery: recoveryId, page, status, examined, sentAgain, added, advanced });
    if (advanced && status === "running") {
      const { partnerId } = recovery;
      await enqueueRecoveryPage({ recoveryId, partnerId, endpointId, page: page + 1, at: step.paceAt });
    }
  };
}
