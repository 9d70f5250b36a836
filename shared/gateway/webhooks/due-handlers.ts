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
 * The due handlers of webhooks by id prefix: each claims a record, then enqueues the message that continues its work
 * (the fan-out of an event, the next attempt of a delivery, the next page of a recovery). After a crash in between, the
 * record is due again later.
 */
export function createWebhookDueHandlers(
  deps: WebhookDueDependencies,
): readonly (readonly [prefix: string, DueHandler])[] {
  return [
    ["evt_", createHandleDueEvent(deps)],
    ["dlv_", createHandleDueDelivery(deps)],
    ["rcv_", createHandleDueRecovery(deps)],
  ];
}

function createHandleDueEvent(deps: WebhookDueDependencies): DueHandler {
  const { store, eventQueue } = deps;
  const postpone = createPostpone(deps);
  return async (due) => {
    const dueAt = nextCheck(deps);
    const since = await store.claimDueEvent(due, dueAt);
    if (since === undefined) return "skipped";
    await eventQueue.send({ v: 1, kind: "fan-out", eventId: due.id });
    return await postpone(since, (checkAt) => store.claimDueEvent({ id: due.id, dueAt }, checkAt));
  };
}

function createHandleDueDelivery(deps: WebhookDueDependencies): DueHandler {
  const { store, deliveryQueue } = deps;
  const postpone = createPostpone(deps);
  return async (due) => {
    const dueAt = nextCheck(deps);
    const claimed = await store.claimDueDelivery(due, dueAt);
    if (claimed === undefined) return "skipped";
    const { partnerId, attempt, since } = claimed;
    await deliveryQueue.send({ v: 1, deliveryId: due.id, attempt }, 0, partnerId);
    return await postpone(since, (checkAt) => store.claimDueDelivery({ id: due.id, dueAt }, checkAt));
  };
}

function createHandleDueRecovery(deps: WebhookDueDependencies): DueHandler {
  const { store, eventQueue } = deps;
  return async (due) => {
    const recovery = await store.claimDueRecovery(due, nextCheck(deps));
    if (recovery === undefined) return "skipped";
    const { partnerId, endpointId, id: recoveryId, page } = recovery;
    await eventQueue.send({ v: 1, kind: "recovery-page", endpointId, recoveryId, page }, 0, partnerId);
    return "handled";
  };
}

/** When a claimed record is due again, unless its message is processed before. */
function nextCheck({ clock, waits }: WebhookDueDependencies): number {
  return clock.now() + waits.recheckAfter;
}

/**
 * Postpones the next check of overdue work. After the message was sent: a crash before it makes the record due sooner.
 */
function createPostpone({ clock, waits }: WebhookDueDependencies) {
  return async (since: number, claim: (checkAt: number) => Promise<unknown>): Promise<DueResult> => {
    const { recheckAfter, scale } = waits;
    const { recheckAt, overdue } = assessOverdue({ since, now: clock.now(), recheckAfter, scale });
    if (recheckAt !== undefined) await claim(recheckAt);
    return overdue ? "overdue" : "handled";
  };
}
