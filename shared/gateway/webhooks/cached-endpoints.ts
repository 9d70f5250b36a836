import type { Clock } from "../../core/clock.ts";
import { RecentCopies } from "../../core/recent-copies.ts";
import type { Endpoint, EndpointScope } from "../model/endpoint.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";

/**
 * Endpoints by copies that are at most one second old. A partner's changes are seen at once where an endpoint was found
 * by the index, since its entry tells a copy from before; a pause, or the end of one, within that second.
 */
export function cachedEndpoints(endpoints: EndpointStore, clock: Clock): EndpointStore {
  const copies = new RecentCopies<Endpoint>(clock);
  const scopes = new RecentCopies<EndpointScope>(clock);
  const keyOf = (partnerId: string, endpointId: string): string => `${partnerId}#${endpointId}`;
  const changing = async <Result>(key: string, change: Promise<Result>): Promise<Result> => {
    try {
      return await change;
    } finally {
      copies.invalidate(key);
      scopes.invalidate(key);
    }
  };
  return {
    ...endpoints,
    find: (partnerId, endpointId, entry) =>
      copies.find(
        keyOf(partnerId, endpointId),
        () => endpoints.find(partnerId, endpointId),
        (copy) => entry === undefined || copy.index?.entry === entry,
      ),
    findScope: (partnerId, endpointId, entry) =>
      scopes.find(
        keyOf(partnerId, endpointId),
        () => endpoints.findScope(partnerId, endpointId),
        (copy) => entry === undefined || copy.index?.entry === entry,
      ),
    replace: (endpoint) => changing(keyOf(endpoint.partnerId, endpoint.id), endpoints.replace(endpoint)),
    disable: (partnerId, id) => changing(keyOf(partnerId, id), endpoints.disable(partnerId, id)),
    setPaused: (partnerId, id, paused) => changing(keyOf(partnerId, id), endpoints.setPaused(partnerId, id, paused)),
    pauseManually: (partnerId, id, by) => changing(keyOf(partnerId, id), endpoints.pauseManually(partnerId, id, by)),
    resume: (partnerId, id) => changing(keyOf(partnerId, id), endpoints.resume(partnerId, id)),
    setTroubled: (partnerId, id, troubled) =>
      changing(keyOf(partnerId, id), endpoints.setTroubled(partnerId, id, troubled)),
    remove: (partnerId, id) => changing(keyOf(partnerId, id), endpoints.remove(partnerId, id)),
  };
}
