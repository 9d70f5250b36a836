import { recordingLeaseMs } from "../../model/webhook-times.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { createStartDeliveries, type StartDeliveriesDependencies } from "../delivery/start-deliveries.ts";
import type { createStoreEvent } from "./store-event.ts";

export interface DeliverStoredDependencies extends StartDeliveriesDependencies {
  readonly store: StartDeliveriesDependencies["store"] & Pick<EventStore, "leaseEvent">;
}

/**
 * Starts the deliveries of an event that was just stored, or found. One that was found unfinished is left to its owner
 * until the owner's lease has ended: the owner is at work on it, or has crashed.
 */
export function createDeliverStored(deps: DeliverStoredDependencies) {
  const { store, clock } = deps;
  const startDeliveries = createStartDeliveries(deps);
  return async ({ event, isNew }: Awaited<ReturnType<ReturnType<typeof createStoreEvent>>>): Promise<void> => {
    if (event.fannedOut) return;
    const now = clock.now();
    if (isNew || (await store.leaseEvent(event.id, now, now + recordingLeaseMs))) {
      await startDeliveries({ event, resumed: !isNew });
    }
  };
}
