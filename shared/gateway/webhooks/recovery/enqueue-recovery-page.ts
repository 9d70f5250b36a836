import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import type { RecoveryPageMessage } from "../../messages/event-work-messages.ts";
import { maxDelaySeconds, type Queue } from "../../ports/queue.ts";

export interface EnqueueRecoveryPageDependencies {
  readonly eventQueue: Queue<RecoveryPageMessage>;
  readonly clock: Clock;
  readonly log: Log;
}

/** A page of a recovery; `at` is when it is due, in epoch milliseconds. */
export interface RecoveryPage extends Pick<RecoveryPageMessage, "recoveryId" | "endpointId" | "page"> {
  readonly partnerId: string;
  readonly at: number;
}

/**
 * Enqueues a page of a recovery. Never throws: a page that is not enqueued is due in the store, where the scheduler
 * finds it.
 */
export function createEnqueueRecoveryPage({ eventQueue, clock, log }: EnqueueRecoveryPageDependencies) {
  return async ({ recoveryId, partnerId, endpointId, page, at }: RecoveryPage): Promise<void> => {
    const delaySeconds = Math.min(maxDelaySeconds, Math.max(0, Math.ceil((at - clock.now()) / 1000)));
    try {
      const message = { v: 1, kind: "recovery-page", endpointId, recoveryId, page } as const;
      await eventQueue.send(message, delaySeconds, partnerId);
    } catch {
      log.warn("recovery.not-enqueued", { recovery: recoveryId, page });
    }
  };
}
