import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { EndpointDirectory } from "../ports/endpoint-directory.ts";
import type { PartnerDirectory } from "../ports/partner-directory.ts";
import { longestDelaySeconds, type Queue } from "../ports/queue.ts";
import type { Recovery, RecoveryLedger } from "../ports/recovery-ledger.ts";
import type { RecoverMessage } from "./queue-messages.ts";
import { type RecoverPortionDependencies, recoverPortion } from "./recover-portion.ts";

export interface WorkOffRecoveryDependencies extends RecoverPortionDependencies {
  readonly ledger: RecoverPortionDependencies["ledger"] & Pick<RecoveryLedger, "findRecovery" | "advanceRecovery">;
  readonly endpoints: Pick<EndpointDirectory, "find">;
  readonly partners: Pick<PartnerDirectory, "findPartner">;
  readonly intake: Queue<RecoverMessage>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Works off one portion of a recovery, then records how far it is and asks for the next one. A portion that was cut short
 * begins again where it began: what it did stands in the deliveries, which bear the recovery's id.
 */
export async function workOffRecovery(deps: WorkOffRecoveryDependencies, message: RecoverMessage): Promise<void> {
  const { ledger, endpoints, partners, clock, waits, log } = deps;
  const { endpointId, recoveryId, portion } = message;
  const recovery = await ledger.findRecovery(endpointId);
  if (recovery?.id !== recoveryId || recovery.status !== "running" || recovery.portion !== portion) {
    return log.info("recovery.dropped", { recovery: recoveryId, portion });
  }
  const [endpoint, partner] = await Promise.all([
    endpoints.find(recovery.partnerId, endpointId),
    partners.findPartner(recovery.partnerId),
  ]);
  const mayGo = endpoint !== undefined && endpoint.status !== "disabled" && partner?.status === "active";
  const step = mayGo
    ? await recoverPortion(deps, recovery, endpoint, partner)
    : { ...recovery, status: "stopped" as const, updatedAt: clock.now() };
  const advanced = await ledger.advanceRecovery(recovery, step, step.paceAt + waits.sweepAfter);
  const { status, examined, sentAgain, added } = step;
  log.info("recovery.advanced", { recovery: recoveryId, portion, status, examined, sentAgain, added, advanced });
  if (advanced && status === "running") await askForPortion(deps, { ...recovery, portion: portion + 1 }, step.paceAt);
}

/** A failure to enqueue is left to the sweeper: the recovery is running, and says when it is due. */
export async function askForPortion(
  { intake, clock, log }: { readonly intake: Queue<RecoverMessage>; readonly clock: Clock; readonly log: Log },
  { id, endpointId, portion }: Pick<Recovery, "id" | "endpointId" | "portion">,
  at: number,
): Promise<void> {
  const delaySeconds = Math.min(longestDelaySeconds, Math.max(0, Math.ceil((at - clock.now()) / 1000)));
  try {
    await intake.send({ v: 1, kind: "recover", endpointId, recoveryId: id, portion }, delaySeconds);
  } catch {
    log.warn("recovery.not-enqueued", { recovery: id, portion });
  }
}
