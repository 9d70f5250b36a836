import { type Endpoint, type EndpointStatus, endpoint } from "../gateway/model/endpoint.ts";
import type { EndpointStore } from "../gateway/ports/endpoint-store.ts";
import { type Condition, exists, is } from "./records/conditions.ts";
import { schemaVersion } from "./records/layout.ts";
import type { Table } from "./records/table.ts";

/** All endpoints are in one partition: one consistent query finds them, and one partner's by the prefix of its id. */
const keyOf = (partnerId: string, endpointId: string) => ({ pk: "endpoint", sk: `${partnerId}#${endpointId}` });

/** Endpoints in the table `directory`. */
export function dynamoEndpointStore(directory: Table): EndpointStore {
  const list = async (prefix?: string): Promise<Endpoint[]> => {
    const sort = prefix === undefined ? {} : { sort: ["sk", "begins_with", prefix] as const };
    const items = await directory.query({ partition: ["pk", "endpoint"], ...sort });
    return items.map((item) => endpoint.read(item));
  };

  const put = (endpoint: Endpoint, condition?: Condition) =>
    directory.put({ ...keyOf(endpoint.partnerId, endpoint.id), v: schemaVersion, ...endpoint }, condition);

  const setStatus = async (partnerId: string, endpointId: string, status: EndpointStatus, condition: Condition) => {
    await directory.update(keyOf(partnerId, endpointId), { set: { status }, add: { revision: 1 } }, condition);
  };

  return {
    listAll: () => list(),
    async listOf(partnerId) {
      const endpoints = await list(`${partnerId}#`);
      return endpoints.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    },
    async find(partnerId, endpointId) {
      const item = await directory.get(keyOf(partnerId, endpointId));
      return item && endpoint.read(item);
    },
    async add(endpoint) {
      await put(endpoint);
    },
    replace: (endpoint) => put(endpoint, is("revision", endpoint.revision - 1)),
    disable: (partnerId, endpointId) => setStatus(partnerId, endpointId, "disabled", exists("pk")),
    setPaused: (partnerId, endpointId, paused) =>
      paused
        ? setStatus(partnerId, endpointId, "paused", is("status", "active"))
        : setStatus(partnerId, endpointId, "active", is("status", "paused")),
    remove: async (partnerId, endpointId) => (await directory.remove(keyOf(partnerId, endpointId))) !== undefined,
  };
}
