import type { Endpoint } from "../../../shared/gateway/model/endpoint.ts";
import type { EndpointStore } from "../../../shared/gateway/ports/endpoint-store.ts";

/** The directory's endpoints in memory, under the same rules as the adapter's conditional writes. */
export function memoryEndpointStore(...initial: readonly Endpoint[]): EndpointStore {
  const endpoints = new Map<string, Endpoint>(
    initial.map((endpoint) => [keyOf(endpoint.partnerId, endpoint.id), endpoint]),
  );
  return {
    listAll: async () => [...endpoints.values()],
    listOf: async (partnerId) =>
      [...endpoints.values()]
        .filter((endpoint) => endpoint.partnerId === partnerId)
        .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    find: async (partnerId, id) => endpoints.get(keyOf(partnerId, id)),
    async add(endpoint) {
      endpoints.set(keyOf(endpoint.partnerId, endpoint.id), endpoint);
    },
    async replace(endpoint) {
      const key = keyOf(endpoint.partnerId, endpoint.id);
      if (endpoints.get(key)?.revision !== endpoint.revision - 1) return false;
      endpoints.set(key, endpoint);
      return true;
    },
    async disable(partnerId, id) {
      const standing = endpoints.get(keyOf(partnerId, id));
      if (standing === undefined) return;
      endpoints.set(keyOf(partnerId, id), { ...standing, status: "disabled", revision: standing.revision + 1 });
    },
    async setPaused(partnerId, id, paused) {
      const standing = endpoints.get(keyOf(partnerId, id));
      if (standing?.status !== (paused ? "active" : "paused")) return;
      const status = paused ? "paused" : "active";
      endpoints.set(keyOf(partnerId, id), { ...standing, status, revision: standing.revision + 1 });
    },
    remove: async (partnerId, id) => endpoints.delete(keyOf(partnerId, id)),
  };
}

function keyOf(partnerId: string, endpointId: string): string {
  return `${partnerId}#${endpointId}`;
}
