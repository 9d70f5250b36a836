import type { Clock } from "../../../core/clock.ts";
import { isBlobRef } from "../../../http/body.ts";
import { eventBodyKey } from "../../events/event-bodies.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { ErasureStore } from "../../ports/erasure-store.ts";
import type { EventBodyIndex, TrackedBody } from "../../ports/event-body-index.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { DueHandler } from "../../scheduler/run-due-work.ts";

export interface CollectOrphanedBodyDependencies {
  readonly store: Pick<EventStore, "findEvent"> & Pick<ErasureStore, "findHiddenBodies"> & EventBodyIndex;
  readonly eventBodies: Pick<BlobStore, "remove">;
  readonly clock: Clock;
  readonly waits: Pick<WebhookWaits, "recheckAfter" | "bodyRecheckAfter">;
}

/**
 * Removes a tracked body whose event does not exist or has another body: its event was never stored, or has expired or
 * was erased. A body whose event an erasure hides is kept as long as the hidden copy names it. No lifecycle rule of the bucket can do this, since a held delivery retains its event for any time.
 */
export function createCollectOrphanedBody(deps: CollectOrphanedBodyDependencies): DueHandler {
  const { store, eventBodies, clock, waits } = deps;
  const isNeeded = createIsNeeded(deps);
  return async (due) => {
    const claimedUntil = Math.ceil(clock.now() + waits.recheckAfter);
    const tracked = await store.claimDueBody(due, claimedUntil);
    if (tracked === undefined) return "skipped";
    if (await isNeeded(tracked)) {
      await store.planBody(tracked.id, Math.ceil(clock.now() + waits.bodyRecheckAfter), claimedUntil);
      return "handled";
    }
    await eventBodies.remove(eventBodyKey(tracked.id));
    await store.finishBody(tracked.id);
    return "handled";
  };
}

/** Whether the event has the body, or a hidden copy of it. */
function createIsNeeded({ store }: CollectOrphanedBodyDependencies) {
  const hasBody = async ({ id, eventId }: TrackedBody): Promise<boolean> => {
    const event = await store.findEvent(eventId);
    return event !== undefined && isBlobRef(event.body) && event.body.key === eventBodyKey(id);
  };
  const hasCopy = async ({ id, eventId }: TrackedBody, erasures: ReadonlySet<string>): Promise<boolean> => {
    for (const erasure of erasures) {
      const { objects } = await store.findHiddenBodies(erasure, eventId);
      if (objects.includes(eventBodyKey(id))) return true;
    }
    return false;
  };
  return async (tracked: TrackedBody): Promise<boolean> => {
    if (await hasBody(tracked)) return true;
    // An erasure is named before it has its copy, which it has before the event is removed.
    const marked = await store.findBody(tracked.id);
    const named = marked?.hiddenBy ?? new Set();
    if (marked?.hidden === true || (await hasCopy(tracked, named))) return true;
    // Between these reads a copy may have been restored, or left to an erasure that is named since.
    if (await hasBody(tracked)) return true;
    const since = (await store.findBody(tracked.id))?.hiddenBy ?? new Set();
    return [...since].some((erasure) => !named.has(erasure));
  };
}
