import type { Clock } from "../../core/clock.ts";
import type { DueLedger } from "../ports/ledger.ts";
import type { Queue } from "../ports/queue.ts";
import type { RecoveryLedger } from "../ports/recovery-ledger.ts";
import type { DeliveryMessage, FanOutMessage, RecoverMessage } from "./queue-messages.ts";
import type { TakeUp } from "./sweep.ts";
import type { WebhookWaits } from "./webhook-times.ts";

export interface TakeUpDependencies {
  readonly ledger: DueLedger & Pick<RecoveryLedger, "claimDueRecovery">;
  readonly intake: Queue<FanOutMessage | RecoverMessage>;
  readonly deliveries: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly waits: WebhookWaits;
}

/**
 * How the webhooks' records are taken up, by id prefix: an event has its fan-out resumed, a delivery its next attempt
 * made, a recovery its next portion worked off. A crash between claim and queue only means that it is due again later.
 */
export function webhookTakers(dependencies: TakeUpDependencies): readonly (readonly [prefix: string, TakeUp])[] {
  const { ledger, intake, deliveries, clock, waits } = dependencies;
  const later = (): number => clock.now() + waits.sweepAgainAfter;
  return [
    [
      "evt_",
      async (due) => {
        if (!(await ledger.claimDueEvent(due, later()))) return false;
        await intake.send({ v: 1, kind: "fan-out", eventId: due.id });
        return true;
      },
    ],
    [
      "dlv_",
      async (due) => {
        const attempt = await ledger.claimDueDelivery(due, later());
        if (attempt === undefined) return false;
        await deliveries.send({ v: 1, deliveryId: due.id, attempt });
        return true;
      },
    ],
    [
      "rcv_",
      async (due) => {
        const recovery = await ledger.claimDueRecovery(due, later());
        if (recovery === undefined) return false;
        const { endpointId, id: recoveryId, portion } = recovery;
        await intake.send({ v: 1, kind: "recover", endpointId, recoveryId, portion });
        return true;
      },
    ],
  ];
}
