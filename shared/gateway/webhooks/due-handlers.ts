import type { Clock } from "../../core/clock.ts";
import type { DeliveryMessage } from "../messages/delivery-messages.ts";
import type { FanOutMessage, RecoveryPageMessage } from "../messages/event-work-messages.ts";
import type { WebhookWaits } from "../model/webhook-times.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { Queue } from "../ports/queue.ts";
import type { RecoveryStore } from "../ports/recovery-store.ts";
import { assessOverdue } from "../scheduler/overdue.ts";
import type { DueHandler, DueResult } from "../scheduler/run-due-work.ts";

export interface WebhookDueDependencies {
  readonly store: Pick<EventStore, "claimDueEvent"> &
    Pick<DeliveryStore, "claimDueDelivery"> &
    Pick<RecoveryStore, "claimDueRecovery">;
  readonly eventQueue: Queue<FanOutMessage | RecoveryPageMessage>;
  readonly deliveryQueue: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly waits: WebhookWaits;
}

/**
 * How the webhooks' records are taken up, by id prefix: an event has its fan-out resumed, a delivery its next attempt
 * made, a recovery its next page worked off. A crash between claim and queue only means that it is due again later.
 */
export function webhookDueHandlers(
  dependencies: WebhookDueDependencies,
): readonly (readonly [prefix: string, DueHandler])[] {
  const { store, eventQueue, deliveryQueue, clock, waits } = dependencies;
  const later = (): number => clock.now() + waits.recheckAfter;
  /** After the message stands in its queue: should that be cut short, it is due again all the sooner. */
  const leaveAlone = async (since: number, push: (lookAt: number) => Promise<unknown>): Promise<DueResult> => {
    const { lookAt, overdue } = assessOverdue(since, clock.now(), waits.recheckAfter, waits.scale);
    if (lookAt !== undefined) await push(lookAt);
    return overdue ? "overdue" : true;
  };
  return [
    [
      "evt_",
      async (due) => {
        const dueAt = later();
        const since = await store.claimDueEvent(due, dueAt);
        if (since === undefined) return false;
        await eventQueue.send({ v: 1, kind: "fan-out", eventId: due.id });
        return await leaveAlone(since, (lookAt) => store.claimDueEvent({ id: due.id, dueAt }, lookAt));
      },
    ],
    [
      "dlv_",
      async (due) => {
        const dueAt = later();
        const claimed = await store.claimDueDelivery(due, dueAt);
        if (claimed === undefined) return false;
        const { attempt, since } = claimed;
        await deliveryQueue.send({ v: 1, deliveryId: due.id, attempt });
        return await leaveAlone(since, (lookAt) => store.claimDueDelivery({ id: due.id, dueAt }, lookAt));
      },
    ],
    [
      "rcv_",
      async (due) => {
        const recovery = await store.claimDueRecovery(due, later());
        if (recovery === undefined) return false;
        const { endpointId, id: recoveryId, page } = recovery;
        await eventQueue.send({ v: 1, kind: "recovery-page", endpointId, recoveryId, page });
        return true;
      },
    ],
  ];
}
