import type { Clock } from "../../../core/clock.ts";
import { isBlobRef } from "../../../http/body.ts";
import { eventBodyKey } from "../../events/event-bodies.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { EventBodyIndex } from "../../ports/event-body-index.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { DueHandler } from "../../scheduler/run-due-work.ts";

export interface CollectOrphanedBodyDependencies {
  readonly store: Pick<EventStore, "findEvent"> & EventBodyIndex;
  readonly eventBodies: Pick<BlobStore, "remove">;
  readonly clock: Clock;
  readonly waits: Pick<WebhookWaits, "recheckAfter" | "bodyRecheckAfter">;
}

/**
 * Removes a tracked body whose event does not exist or has another body: its event was never stored, or has expired or
 * was erased. No lifecycle rule of the bucket can do this, since a held delivery retains its event for any time.
 */
export function createCollectOrphanedBody(deps: CollectOrphanedBodyDependencies): DueHandler {
  const { store, eventBodies, clock, waits } = deps;
  return async (due) => {
    const claimedUntil = Math.ceil(clock.now() + waits.recheckAfter);
    const tracked = await store.claimDueBody(due, claimedUntil);
    if (tracked === undefined) return "skipped";
    const event = await store.findEvent(tracked.eventId);
    const key = eventBodyKey(tracked.id);
    const isNeeded = event !== undefined && isBlobRef(event.body) && event.body.key === key;
    // An erasure marks the body before it hides the event, so that this read finds the mark.
    const isHidden = !isNeeded && (await store.findBody(tracked.id))?.hidden === true;
    if (isNeeded || isHidden) {
      await store.planBody(tracked.id, Math.ceil(clock.now() + waits.bodyRecheckAfter), claimedUntil);
      return "handled";
    }
    await eventBodies.remove(key);
    await store.finishBody(tracked.id);
    return "handled";
  };
}
