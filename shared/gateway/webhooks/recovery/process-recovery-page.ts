import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import type { RecoveryPageMessage } from "../../messages/event-work-messages.ts";
import type { Recovery } from "../../model/recovery.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { PartnerReader } from "../../ports/partner-reader.ts";
import { maxDelaySeconds, type Queue } from "../../ports/queue.ts";
import type { RecoveryStore } from "../../ports/recovery-store.ts";
import { type ScanPageDependencies, scanPage } from "./scan-page.ts";

export interface ProcessRecoveryPageDependencies extends ScanPageDependencies {
  readonly store: ScanPageDependencies["store"] & Pick<RecoveryStore, "findRecovery" | "advanceRecovery">;
  readonly endpoints: Pick<EndpointStore, "find">;
  readonly partners: Pick<PartnerReader, "findPartner">;
  readonly eventQueue: Queue<RecoveryPageMessage>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Works off one page of a recovery, then records how far it is and asks for the next one. A page that was cut short
 * begins again where it began: what it did stands in the deliveries, which bear the recovery's id.
 */
export async function processRecoveryPage(
  deps: ProcessRecoveryPageDependencies,
  message: RecoveryPageMessage,
): Promise<void> {
  const { store, endpoints, partners, clock, waits, log } = deps;
  const { endpointId, recoveryId, page } = message;
  const recovery = await store.findRecovery(endpointId);
  if (recovery?.id !== recoveryId || recovery.status !== "running" || recovery.page !== page) {
    return log.info("recovery.dropped", { recovery: recoveryId, page });
  }
  const [endpoint, partner] = await Promise.all([
    endpoints.find(recovery.partnerId, endpointId),
    partners.findPartner(recovery.partnerId),
  ]);
  const mayGo = endpoint !== undefined && endpoint.status !== "disabled" && partner?.status === "active";
  const step = mayGo
    ? await scanPage(deps, recovery, endpoint, partner)
    : { ...recovery, status: "stopped" as const, updatedAt: clock.now() };
  const advanced = await store.advanceRecovery(recovery, step, step.paceAt + waits.checkAfter);
  const { status, examined, sentAgain, added } = step;
  log.info("recovery.advanced", { recovery: recoveryId, page, status, examined, sentAgain, added, advanced });
  if (advanced && status === "running") await requestPage(deps, { ...recovery, page: page + 1 }, step.paceAt);
}

/** A failure to enqueue is left to the scheduler: the recovery is running, and says when it is due. */
export async function requestPage(
  {
    eventQueue,
    clock,
    log,
  }: { readonly eventQueue: Queue<RecoveryPageMessage>; readonly clock: Clock; readonly log: Log },
  { id, endpointId, page }: Pick<Recovery, "id" | "endpointId" | "page">,
  at: number,
): Promise<void> {
  const delaySeconds = Math.min(maxDelaySeconds, Math.max(0, Math.ceil((at - clock.now()) / 1000)));
  try {
    await eventQueue.send({ v: 1, kind: "recovery-page", endpointId, recoveryId: id, page }, delaySeconds);
  } catch {
    log.warn("recovery.not-enqueued", { recovery: id, page });
  }
}
