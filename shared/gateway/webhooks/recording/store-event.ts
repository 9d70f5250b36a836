import { type StoreEventBodyDependencies, storeEventBody } from "../../events/event-bodies.ts";
import type { GatewayEvent, StoredEvent } from "../../model/event.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { PartnerReader } from "../../ports/partner-reader.ts";
import type { SubjectIndex } from "../../ports/subject-index.ts";
import { type EraseEventDependencies, eraseEvent } from "../../privacy/erase-event.ts";
import { isErased } from "../../privacy/is-erased.ts";
import { type FanOutDependencies, fanOut } from "./fan-out.ts";
import { matchEndpoints } from "./match-endpoints.ts";

export interface StoreEventDependencies extends FanOutDependencies, Pick<StoreEventBodyDependencies, "eventBodies"> {
  readonly store: FanOutDependencies["store"] &
    StoreEventBodyDependencies["store"] &
    EraseEventDependencies["store"] &
    Pick<SubjectIndex, "findTombstones"> &
    Pick<EventStore, "storeEvent">;
  readonly endpoints: EndpointStore;
  readonly partners: PartnerReader;
}

/**
 * Keeps an event together with the endpoints that match it now, then fans it out. Where it stands already, the
 * endpoints stored with it count: a replay reaches the same ones, whatever was changed meanwhile.
 *
 * @param except the one endpoint that does not get it
 * @returns the event that stands, or `undefined` when somebody whom it is about was deleted meanwhile
 */
export async function storeEvent(
  dependencies: StoreEventDependencies,
  event: GatewayEvent,
  body: Uint8Array,
  except?: string,
): Promise<StoredEvent | undefined> {
  const { store, endpoints, partners, clock, waits } = dependencies;
  const all = event.late ? [] : await matchEndpoints(endpoints, partners, event);
  const matching = all.filter(({ endpointId }) => endpointId !== except);
  const placed = await storeEventBody(dependencies, event.id, body);
  const kept = await store.storeEvent(
    { ...event, endpoints: matching, body: placed, fannedOut: matching.length === 0 },
    clock.now() + waits.checkAfter,
  );
  // After the put: a deletion that does not find the event here has its tombstone found now.
  if (await isErased(store, kept)) {
    await eraseEvent(dependencies, kept.id, kept);
    return undefined;
  }
  await fanOut(dependencies, kept);
  return kept;
}
