import { isBlobRef } from "../../http/body.ts";
import type { StoredEvent } from "../model/event.ts";
import type { EventStore } from "../ports/event-store.ts";
import { createEraseEvent, type EraseEventDependencies } from "./erase-event.ts";
import type { FoundSubject } from "./find-subject.ts";

interface EraseEventsDependencies extends Omit<EraseEventDependencies, "store"> {
  readonly store: EraseEventDependencies["store"] & Pick<EventStore, "findEvent">;
}

/**
 * Erases events that `isErased` picks as they are stored then, and their entries in the subject index last, by which a second run finds what a crashed one has left.
 */
export function createEraseEvents(deps: EraseEventsDependencies) {
  const { store } = deps;
  const eraseEvent = createEraseEvent(deps);
  return async (events: FoundSubject["events"], isErased: (event: StoredEvent) => boolean) => {
    const erased = { events: [] as string[], deliveries: [] as string[], bodies: 0, inProgressUntil: 0 };
    const unfinished: StoredEvent[] = [];
    for (const [id, indexedUnder] of events) {
      const event = await store.findEvent(id);
      if (event !== undefined && !isErased(event)) continue;
      const { deliveries, inProgressUntil } = await eraseEvent({ id, event });
      for (const key of indexedUnder) await store.removeFromSubject(key, id);
      if (event !== undefined) erased.events.push(id);
      if (event?.fannedOut === false) unfinished.push(event);
      if (event !== undefined && isBlobRef(event.body)) erased.bodies += 1;
      erased.deliveries.push(...deliveries);
      erased.inProgressUntil = Math.max(erased.inProgressUntil, inProgressUntil);
    }
    return { ...erased, unfinished };
  };
}
