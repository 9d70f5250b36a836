import { type AssignPlaceDependencies, createAssignPlace } from "../../feed/assign-place.ts";
import type { CaseOwnedMessage } from "../../messages/event-work-messages.ts";
import type { StoredEvent } from "../../model/event.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { FeedStore } from "../../ports/feed-store.ts";
import type { SubjectIndex } from "../../ports/subject-index.ts";
import { createEnqueueDeliveries, type FanOutDependencies } from "../delivery/fan-out.ts";
import { createSelectEndpoints, type SelectEndpointsDependencies } from "../matching/match-endpoints.ts";

export interface AssignEarlierEventsDependencies extends FanOutDependencies, SelectEndpointsDependencies {
  readonly store: FanOutDependencies["store"] &
    AssignPlaceDependencies["store"] &
    Pick<FeedStore, "findOwnPlace"> &
    Pick<EventStore, "findEvent" | "addEventOwner"> &
    Pick<SubjectIndex, "findSubjectEntry" | "findOwners">;
  readonly endpoints: SelectEndpointsDependencies["endpoints"] & Pick<EndpointStore, "findCandidates">;
}

/**
 * Assigns to a partner the events of a case that its job made, where their webhooks were received before the answer to
 * the job was recorded: adds their deliveries, and a place in the partner's feed. Idempotent; a place that was taken says
 * that a worker has begun, and may not have come to the end.
 */
export function createAssignEarlierEvents(deps: AssignEarlierEventsDependencies) {
  const { store, endpoints } = deps;
  const selectEndpoints = createSelectEndpoints(deps);
  const enqueueDeliveries = createEnqueueDeliveries(deps);
  const places = createAssignPlace(deps);
  const addDeliveries = async (event: StoredEvent, partnerId: string): Promise<void> => {
    if (event.late || event.recoveredAs !== undefined) return;
    const candidates = (await endpoints.findCandidates(event)).filter((one) => one.partnerId === partnerId);
    const refs = await selectEndpoints(event, candidates);
    if (refs.length > 0) await enqueueDeliveries(event, refs);
  };
  const assign = async (event: StoredEvent, partnerId: string): Promise<void> => {
    const position = await places.take(event, partnerId);
    const owned = { ...event, ownedBy: [...(event.ownedBy ?? []), partnerId] };
    await store.addEventOwner(event.id, partnerId);
    await addDeliveries(owned, partnerId);
    await places.confirm(owned, partnerId, position);
  };
  const resume = async (event: StoredEvent, partnerId: string): Promise<void> => {
    const position = await store.findOwnPlace(partnerId, event.id);
    if (position === undefined) return;
    await addDeliveries(event, partnerId);
    await places.confirm(event, partnerId, position);
  };
  return async ({ partnerId, keys }: Pick<CaseOwnedMessage, "partnerId" | "keys">): Promise<void> => {
    for (const key of keys) {
      if (!(await store.findOwners([key])).includes(partnerId)) continue;
      for (const { id } of (await store.findSubjectEntry(key)).events) {
        const event = await store.findEvent(id);
        if (!event?.ownerKeys?.includes(key)) continue;
        if (event.ownedBy?.includes(partnerId)) await resume(event, partnerId);
        else await assign(event, partnerId);
      }
    }
  };
}
