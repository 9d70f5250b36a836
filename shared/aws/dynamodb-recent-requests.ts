import { randomUUID } from "node:crypto";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { RecentRequest, RecentRequestStore, RecentRequests } from "../gateway/ports/recent-request-store.ts";
import { numberOf, schemaVersion, text, textOf, whole } from "./record-items.ts";
import type { Item, RecordTable } from "./record-table.ts";

/** The attribute of a job's request. One for each job: an update adds one without a look at the others. */
const attributeOf = (jobId: string): string => `request_${jobId}`;
const attributePattern = /^request_(.+)$/;

const requestValue = ({ at, keyed }: RecentRequest): AttributeValue => ({
  M: { at: whole(at), keyed: { BOOL: keyed } },
});

/** In whole seconds, never too early. */
const expiryOf = (until: number): AttributeValue => whole(Math.ceil(until / 1000));

/** Recent requests in the `records` table: `pk` the key, `sk` "requests", each request in an attribute of its own. */
export function dynamoRecentRequests(table: RecordTable): RecentRequestStore {
  const key = (pk: string) => ({ pk, sk: "requests" });
  return {
    async findRecentRequests(pk) {
      const item = await table.get(key(pk));
      return item && requestsOf(item);
    },
    async replaceRecentRequests(pk, requests, until, seen) {
      const item: Item = {
        ...{ pk: text(pk), sk: text("requests") },
        v: schemaVersion,
        version: text(randomUUID()),
        expiresAt: expiryOf(until),
        ...Object.fromEntries(requests.map((request) => [attributeOf(request.jobId), requestValue(request)])),
      };
      if (seen === undefined) return await table.putNew(item);
      return await table.putOver(item, "#version = :seen", { ":seen": text(seen.version) });
    },
    async addRecentRequest(pk, request, until) {
      const item = await table.updateAny(
        key(pk),
        `SET #v = :v, #version = :version, #expiresAt = :expiry, #${attributeOf(request.jobId)} = :request`,
        "attribute_not_exists(#pk) OR attribute_exists(#pk)",
        {
          ":v": schemaVersion,
          ":version": text(randomUUID()),
          ":expiry": expiryOf(until),
          ":request": requestValue(request),
        },
        "ALL_NEW",
      );
      if (item === undefined) throw new Error("An update that always holds did not hold.");
      return requestsOf(item);
    },
  };
}

function requestsOf(item: Item): RecentRequests {
  const requests = Object.entries(item).flatMap(([name, value]): RecentRequest[] => {
    const [, jobId] = attributePattern.exec(name) ?? [];
    if (jobId === undefined || value.M === undefined) return [];
    return [{ jobId, at: numberOf(value.M, "at"), keyed: value.M["keyed"]?.BOOL === true }];
  });
  return { version: textOf(item, "version"), requests };
}
