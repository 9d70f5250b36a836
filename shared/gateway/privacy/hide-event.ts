import { mapLimit } from "../../core/map-limit.ts";
import { isBlobRef } from "../../http/body.ts";
import { eventBodyId } from "../events/event-bodies.ts";
import type { StoredEvent } from "../model/event.ts";
import { recordingLeaseMs } from "../model/webhook-times.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { EventBodyIndex } from "../ports/event-body-index.ts";
import { type ErasedEvent, type EraseEventDependencies, possibleDeliveries } from "./erase-event.ts";

export interface HideEventDependencies extends Pick<EraseEventDependencies, "endpoints" | "clock"> {
  readonly store: Pick<ErasureStore & EventBodyIndex, "hideEvent" | "hideDelivery" | "hideBody">;
}

/** An event that an erasure hides. */
export interface HiddenEvent {
  /** The id of the erasure. */
  readonly erasure: string;
  readonly id: string;
  /** `undefined` where an earlier try has hidden it already. */
  readonly event: StoredEvent | undefined;
}

const concurrency = 25;

/**
 * Hides an event with its deliveries; its body stays in the bucket. The entries in the subject index stay, too. As after an
 * erasure, no reader finds the event, and no further attempt at a delivery is made.
 */
export function createHideEvent({ store, endpoints, clock }: HideEventDependencies) {
  return async ({ erasure, id, event }: HiddenEvent): Promise<ErasedEvent> => {
    const deliveries = possibleDeliveries(id, event, await endpoints.listAll());
    if (event !== undefined && isBlobRef(event.body)) await store.hideBody(eventBodyId(event.body.key), erasure);
    const ends = await mapLimit(deliveries, concurrency, (delivery) => store.hideDelivery(erasure, delivery));
    // What has come into its place since may be later than the erasure.
    if (event !== undefined) await store.hideEvent(erasure, id);
    const unfinishedUntil = event?.fannedOut === false ? clock.now() + recordingLeaseMs : 0;
    return {
      deliveries: deliveries.filter((_, index) => ends[index] !== undefined),
      inProgressUntil: Math.max(unfinishedUntil, ...ends.map((end) => end ?? 0)),
    };
  };
}
