import type { Clock } from "../../core/clock.ts";
import type { DueLedger } from "../ports/due-ledger.ts";
import type { Queue } from "../ports/queue.ts";
import type { RecoveryLedger } from "../ports/recovery-ledger.ts";
import { lateness } from "./lateness.ts";
import type { DeliveryMessage, FanOutMessage, RecoverMessage } from "./queue-messages.ts";
import type { TakenUp, TakeUp } from "./sweep.ts";
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
  /** After the message stands in its queue: should that be cut short, it is due again all the sooner. */
  const leaveAlone = async (since: number, push: (lookAt: number) => Promise<unknown>): Promise<TakenUp> => {
    const { lookAt, overdue } = lateness(since, clock.now(), waits.sweepAgainAfter, waits.scale);
    if (lookAt !== undefined) await push(lookAt);
    return overdue ? "overdue" : true;
  };
  return [
    [
      "evt_",
      async (due) => {
        const dueAt = later();
        const since = await ledger.claimDueEvent(due, dueAt);
        if (since === undefined) return false;
        await intake.send({ v: 1, kind: "fan-out", eventId: due.id });
        return await leaveAlone(since, (lookAt) => ledger.claimDueEvent({ id: due.id, dueAt }, lookAt));
      },
    ],
    [
      "dlv_",
      async (due) => {
        const dueAt = later();
        const claimed = await ledger.claimDueDelivery(due, dueAt);
        if (claimed === undefined) return false;
        const { attempt, since } = claimed;
        await deliveries.send({ v: 1, deliveryId: due.id, attempt });
        return await leaveAlone(since, (lookAt) => ledger.claimDueDelivery({ id: due.id, dueAt }, lookAt));
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
