import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type Clock, systemClock } from "../core/clock.ts";
import { type Endpoint, endpoint, endpointScope } from "../gateway/model/endpoint.ts";
import { type FoundEntry, newEntry, selectorsOf } from "../gateway/model/endpoint-entry.ts";
import type { EndpointStore } from "../gateway/ports/endpoint-store.ts";
import { dynamoEndpointIndex, type EndpointIndex } from "./dynamodb-endpoint-index.ts";
import { absent, all, any, type Condition, exists, is } from "./records/conditions.ts";
import { schemaVersion } from "./records/layout.ts";
import type { Change, Table } from "./records/table.ts";

/** All endpoints are in one partition: one consistent query finds one partner's by the prefix of its id. */
const keyOf = (partnerId: string, endpointId: string) => ({ pk: "endpoint", sk: `${partnerId}#${endpointId}` });

/** An event reads the items of the index within this time, with the time that a replica of DynamoDB is behind. */
const readingMs = 1_000;

export interface EndpointStoreOptions {
  readonly clock?: Pick<Clock, "now">;
  readonly index?: EndpointIndex;
  /** Waits so many milliseconds. */
  readonly pause?: (ms: number) => Promise<unknown>;
}

/**
 * Endpoints in the table `directory`, and their index. A change adds the entries, then writes the endpoint, then removes
 * the entries that it had before: at every moment the index has the entries of the endpoint that is stored. An event does
 * not read the items of the index at one moment: where the new entries are in other items than the old ones, it could
 * read the first before they are added, and the other after the removal. So there is a pause before that.
 */
export function dynamoEndpointStore(
  directory: Table,
  { clock = systemClock, index = dynamoEndpointIndex(directory), pause = wait }: EndpointStoreOptions = {},
): EndpointStore {
  const list = async (prefix?: string): Promise<Endpoint[]> => {
    const sort = prefix === undefined ? {} : { sort: ["sk", "begins_with", prefix] as const };
    const items = await directory.query({ partition: ["pk", "endpoint"], ...sort });
    return items.map((item) => endpoint.read(item));
  };

  const find = async (partnerId: string, endpointId: string): Promise<Endpoint | undefined> => {
    const item = await directory.get(keyOf(partnerId, endpointId));
    return item && endpoint.read(item);
  };

  const indexed = (endpoint: Endpoint): Endpoint => ({
    ...endpoint,
    index: { entry: newEntry(endpoint, clock.now(), randomBytes(6).toString("hex")) },
  });

  const put = (endpoint: Endpoint, condition?: Condition): Promise<boolean> =>
    directory.put({ ...keyOf(endpoint.partnerId, endpoint.id), v: schemaVersion, ...endpoint }, condition);

  /** Sets the status. Who paused it before is no longer stored. */
  const setStatus = async (
    [partnerId, endpointId]: readonly [string, string],
    { status, pausedBy }: Pick<Endpoint, "status" | "pausedBy">,
    condition: Condition,
  ): Promise<boolean> => {
    const change: Change =
      pausedBy === undefined ? { set: { status }, remove: ["pausedBy"] } : { set: { status, pausedBy } };
    const changed = await directory.update(
      keyOf(partnerId, endpointId),
      { ...change, add: { revision: 1 } },
      condition,
    );
    return changed !== undefined;
  };

  return {
    findCandidates: index.findCandidates,
    removeEntries: index.removeEntries,
    listAll: () => list(),
    async listOf(partnerId) {
      const endpoints = await list(`${partnerId}#`);
      return endpoints.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    },
    find,
    async findScope(partnerId, endpointId) {
      const item = await directory.get(keyOf(partnerId, endpointId), { only: ["status", "connections", "index"] });
      return item && endpointScope.read(item);
    },
    async add(endpoint) {
      const added = indexed(endpoint);
      await index.addEntries(entriesOf(added));
      await put(added);
    },
    async replace(endpoint) {
      const before = await find(endpoint.partnerId, endpoint.id);
      if (before?.revision !== endpoint.revision - 1) return false;
      const changed = indexed(endpoint);
      const { inSeveralItems } = await index.addEntries(entriesOf(changed));
      if (!(await put(changed, is("revision", endpoint.revision - 1)))) {
        // The SDK repeats a write whose answer was lost: the condition is refused, and the endpoint is stored.
        const stored = await find(endpoint.partnerId, endpoint.id);
        if (stored?.index?.entry !== changed.index?.entry) {
          await index.removeEntries(entriesOf(changed));
          return false;
        }
      }
      if (inSeveralItems || areMoved(entriesOf(before), entriesOf(changed))) await pause(readingMs);
      await index.removeEntries(entriesOf(before));
      return true;
    },
    async disable(...key) {
      await setStatus(key, { status: "disabled" }, exists("pk"));
    },
    async setPaused(partnerId, endpointId, paused) {
      const key = [partnerId, endpointId] as const;
      const isPausedForFailures = all(is("status", "paused"), absent("pausedBy"));
      if (paused) await setStatus(key, { status: "paused" }, is("status", "active"));
      else await setStatus(key, { status: "active" }, isPausedForFailures);
    },
    pauseManually: (partnerId, endpointId, by) =>
      setStatus(
        [partnerId, endpointId],
        { status: "paused", pausedBy: by },
        any(is("status", "active"), all(is("status", "paused"), absent("pausedBy"))),
      ),
    async resume(...key) {
      await setStatus(key, { status: "active" }, is("status", "paused"));
    },
    async setTroubled(partnerId, endpointId, troubled) {
      const change = troubled ? { set: { troubled } } : { remove: ["troubled"] };
      await directory.update(keyOf(partnerId, endpointId), change, exists("pk"));
    },
    async remove(partnerId, endpointId) {
      const removed = await directory.remove(keyOf(partnerId, endpointId));
      if (removed === undefined) return false;
      await index.removeEntries(entriesOf(endpoint.read(removed)));
      return true;
    },
  };
}

/** An event can be found under a selector that the endpoint had before, and under another one that it has now. */
function areMoved(before: readonly FoundEntry[], after: readonly FoundEntry[]): boolean {
  const hasOther = (some: readonly FoundEntry[], others: readonly FoundEntry[]): boolean => {
    const selectors = new Set(others.map(({ selector }) => selector));
    return some.some(({ selector }) => !selectors.has(selector));
  };
  return hasOther(before, after) && hasOther(after, before);
}

function entriesOf(endpoint: Endpoint): readonly FoundEntry[] {
  const { index } = endpoint;
  return index === undefined ? [] : selectorsOf(endpoint).map((selector) => ({ selector, entry: index.entry }));
}
