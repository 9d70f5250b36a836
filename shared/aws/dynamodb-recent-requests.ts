import { randomUUID } from "node:crypto";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import {
  maxRecentRequests,
  placeRecentRequests,
  type RecentRequest,
  type RecentRequestStore,
  recentRequestSlot,
} from "../gateway/ports/recent-request-store.ts";
import { numberOf, schemaVersion, text, textOf, whole } from "./ledger-items.ts";
import type { Item, LedgerTable } from "./ledger-table.ts";

const slotName = (slot: number): string => `slot${slot}`;

const slots = Array.from({ length: maxRecentRequests }, (_, slot) => slotName(slot));

const slotValue = ({ jobId, at }: RecentRequest): AttributeValue => ({ M: { jobId: text(jobId), at: whole(at) } });

/** In whole seconds, never too early. */
const expiryOf = (until: number): AttributeValue => whole(Math.ceil(until / 1000));

/** Recent requests in the `ledger` table: `pk` the key, `sk` "requests", each request in an attribute of its own. */
export function dynamoRecentRequests(table: LedgerTable): RecentRequestStore {
  const key = (pk: string) => ({ pk, sk: "requests" });
  return {
    async findRecentRequests(pk) {
      const item = await table.get(key(pk));
      if (item === undefined) return undefined;
      return { version: textOf(item, "version"), requests: requestsOf(item) };
    },
    async replaceRecentRequests(pk, requests, until, seen) {
      const item: Item = {
        ...{ pk: text(pk), sk: text("requests") },
        v: schemaVersion,
        version: text(randomUUID()),
        expiresAt: expiryOf(until),
        ...Object.fromEntries(
          [...placeRecentRequests(requests)].map(([slot, one]) => [slotName(slot), slotValue(one)]),
        ),
      };
      if (seen === undefined) return await table.putNew(item);
      return await table.putOver(item, "#version = :seen", { ":seen": text(seen.version) });
    },
    async addRecentRequest(pk, request, until) {
      await table.updateAny(
        key(pk),
        `SET #v = :v, #version = :version, #expiresAt = :expiry, #${slotName(recentRequestSlot(request.jobId))} = :request`,
        "attribute_not_exists(#pk) OR attribute_exists(#pk)",
        {
          ":v": schemaVersion,
          ":version": text(randomUUID()),
          ":expiry": expiryOf(until),
          ":request": slotValue(request),
        },
      );
    },
  };
}

function requestsOf(item: Item): RecentRequest[] {
  return slots.flatMap((slot) => {
    const request = item[slot]?.M;
    return request === undefined ? [] : [{ jobId: textOf(request, "jobId"), at: numberOf(request, "at") }];
  });
}
