import { randomUUID } from "node:crypto";
import { boolean, integer } from "../core/schema/scalars.ts";
import { type ObjectSchema, openObject } from "../core/schema/structures.ts";
import type { RecentRequest, RecentRequestStore, RecentRequests } from "../gateway/ports/recent-request-store.ts";
import { is } from "./records/conditions.ts";
import type { Attributes } from "./records/item.ts";
import { Records, type RecordTable } from "./records/records.ts";

const recentRequest = openObject({ at: integer(), keyed: boolean() });

const attributes: ObjectSchema<Attributes> = {
  json: {},
  faults: () => [],
  names: [],
  read: (stored) => stored as Attributes,
};

/** A request has an attribute of its own, so that an update adds one without a read of the others. */
const prefix = "request_";

const attributesOf = (requests: readonly RecentRequest[]): Attributes =>
  Object.fromEntries(requests.map(({ jobId, at, keyed }) => [`${prefix}${jobId}`, { at, keyed }]));

/** In whole seconds, not too early. */
const expiryOf = (until: number) => ({ expiresAt: Math.ceil(until / 1000) });

export function dynamoRecentRequests(table: RecordTable): RecentRequestStore {
  const records = new Records<Attributes>(table, { prefix: "req_", sk: "requests", schema: attributes });
  return {
    async findRecentRequests(key) {
      const found = await records.find(key);
      return found && toRecentRequests(found);
    },
    replaceRecentRequests(key, requests, until, seen) {
      const record = { version: randomUUID(), ...attributesOf(requests) };
      return records.put(key, record, expiryOf(until), seen && is("version", seen.version));
    },
    async addRecentRequest(key, request, until) {
      const set = { version: randomUUID(), ...expiryOf(until), ...attributesOf([request]) };
      return toRecentRequests((await records.upsert(key, { set })) ?? set);
    },
  };
}

function toRecentRequests(record: Attributes): RecentRequests {
  const requests = Object.entries(record).flatMap(([name, value]) =>
    name.startsWith(prefix) ? [{ jobId: name.slice(prefix.length), ...recentRequest.read(value) }] : [],
  );
  return { version: String(record["version"]), requests };
}
