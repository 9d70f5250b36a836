import type { CaseOwnedMessage } from "../../messages/event-work-messages.ts";
import type { StoredEvent } from "../../model/event.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { SubjectIndex } from "../../ports/subject-index.ts";
import { createEnqueueDeliveries, type FanOutDependencies } from "../delivery/fan-out.ts";
import { createSelectEndpoints, type SelectEndpointsDependencies } from "../matching/match-endpoints.ts";

export interface AssignEarlierEventsDependencies extends FanOutDependencies, SelectEndpointsDependencies {
  readonly store: FanOutDependencies["store"] &
    Pick<EventStore, "findEvent" | "setEventOwners"> &
    Pick<SubjectIndex, "findSubjectEntry" | "findOwners">;
  readonly endpoints: SelectEndpointsDependencies["endpoints"] & Pick<EndpointStore, "findCandidates">;
}

/**
 * Assigns to a partner the events of a case that its job made, where their webhooks were received before the answer to
 * the job was recorded, and adds their deliveries. Idempotent.
 */
export function createAssignEarlierEvents(deps: AssignEarlierEventsDependencies) {
  const { store, endpoints } = deps;
  const selectEndpoints = createSelectEndpoints(deps);
  const enqueueDeliveries = createEnqueueDeliveries(deps);
  const assign = async (event: StoredEvent, partnerId: string): Promise<void> => {
    const owned = { ...event, ownedBy: [...(event.ownedBy ?? []), partnerId] };
    await store.setEventOwners(event.id, owned.ownedBy);
    if (event.late) return;
    const candidates = (await endpoints.findCandidates(owned)).filter((one) => one.partnerId === partnerId);
    const refs = await selectEndpoints(owned, candidates);
    if (refs.length > 0) await enqueueDeliveries(owned, refs);
  };
  return async ({ partnerId, keys }: Pick<CaseOwnedMessage, "partnerId" | "keys">): Promise<void> => {
    for (const key of keys) {
      if (!(await store.findOwners([key])).includes(partnerId)) continue;
      for (const id of (await store.findSubjectEntry(key)).eventIds) {
        const event = await store.findEvent(id);
        if (event === undefined || event.ownedBy?.includes(partnerId)) continue;
        if (event.ownerKeys?.includes(key)) await assign(event, partnerId);
      }
    }
  };
}
