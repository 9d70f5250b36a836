import type { Clock } from "../../../core/clock.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { AttemptSlot, EndpointHealthStore } from "../../ports/endpoint-health.ts";

export interface PartnerSlotDependencies {
  readonly store: Pick<EndpointHealthStore, "acquireSlot" | "releaseSlot">;
  readonly clock: Clock;
}

/** Of the 50 workers that deliver at a time, as many as two endpoints may occupy. */
export const maxTroubledAttempts = 16;

/** What is done within a slot, unless none is free. */
export interface WorkInSlot {
  readonly delivery: Pick<Delivery, "partnerId">;
  readonly slot: AttemptSlot;
  readonly work: () => Promise<void>;
}

/**
 * Limits the concurrent attempts at all troubled endpoints of one partner, so that many that hang do not occupy the workers
 * that deliver to other partners. The slots are in a record of the partner's beside those of its endpoints.
 *
 * @returns a function that returns `false` where no slot is free
 */
export function createWithPartnerSlot({ store, clock }: PartnerSlotDependencies) {
  return async ({ delivery: { partnerId }, slot, work }: WorkInSlot): Promise<boolean> => {
    const partner = { partnerId, endpointId: partnerId };
    if (!(await store.acquireSlot(partner, slot, maxTroubledAttempts, clock.now()))) return false;
    await work();
    await store.releaseSlot(partner, slot, "inconclusive", clock.now());
    return true;
  };
}
