import type { CaseOwnedMessage } from "../messages/event-work-messages.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { Queue } from "../ports/queue.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import type { FoundSubject } from "./find-subject.ts";

export interface AssignRestoredDependencies {
  readonly store: Pick<EventStore, "findEvent"> & Pick<SubjectIndex, "findOwners">;
  readonly eventQueue: Pick<Queue<CaseOwnedMessage>, "send">;
}

/**
 * Has restored events assigned to the partners that were found to own their subjects while they were hidden: a worker finds
 * no hidden event. Can be repeated.
 */
export function createAssignRestored({ store, eventQueue }: AssignRestoredDependencies) {
  return async ({ events }: Pick<FoundSubject, "events">): Promise<void> => {
    const missing = new Map<string, Set<string>>();
    for (const id of events.keys()) {
      const { ownerKeys = [], ownedBy = [] } = (await store.findEvent(id)) ?? {};
      for (const key of ownerKeys) {
        const owners = await store.findOwners([key]);
        for (const partner of owners.filter((owner) => !ownedBy.includes(owner))) {
          missing.set(partner, (missing.get(partner) ?? new Set()).add(key));
        }
      }
    }
    for (const [partnerId, keys] of missing) {
      await eventQueue.send({ v: 1, kind: "case-owned", partnerId, keys: [...keys] }, 0, partnerId);
    }
  };
}
