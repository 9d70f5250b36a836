import { hasReleasedKey, isTerminal, jobRecord } from "../gateway/model/job.ts";
import type { ErasureStore } from "../gateway/ports/erasure-store.ts";
import { attributesOf, hiddenKey } from "./dynamodb-hidden-items.ts";
import { absent, all, any, atMost, exists, is, isAsSeen, isOneOf } from "./records/conditions.ts";
import type { Attributes, Stored } from "./records/item.ts";
import { isExpired, schemaVersion } from "./records/layout.ts";
import type { RecordTable } from "./records/records.ts";

const keyOf = (id: string) => ({ pk: id, sk: "job" });

/** States without a worker. An uncertain job is one only when its lease has ended. */
const idle = ["uncertain", "succeeded", "failed", "cancelled", "expired", "abandoned"] as const;

/** What is left of a request: `claimJob` and a resolution need the member, and the method says nothing of a person. */
const emptyRequest = (method: Stored): Attributes => ({
  method,
  path: "",
  query: [],
  headers: {},
  body: new Uint8Array(),
});

type JobFunctions = Pick<ErasureStore, "hideJob" | "findHiddenBodies" | "removeEndedJob">;

/** Request and answer of jobs, hidden beside the bare facts, which stay. */
export function dynamoHiddenJobs({ table, clock }: RecordTable): JobFunctions & {
  readonly restoreJob: ErasureStore["restoreHidden"];
} {
  return {
    async hideJob(erasure, id, now) {
      const item = await table.get(keyOf(id));
      if (item === undefined || isExpired(item, clock)) return "absent";
      if (item["erased"] === true) return "hidden";
      const { request, response, createdAt, updatedAt } = item;
      await table.put({ ...hiddenKey(erasure, id), v: schemaVersion, request, response, createdAt });
      const isIdle = all(isOneOf("status", idle), any(absent("leaseExpiresAt"), atMost("leaseExpiresAt", now)));
      const isEnded = isOneOf("status", idle.slice(1));
      const erased = await table.update(
        keyOf(id),
        // Without its lease, a late answer of the run is not recorded.
        {
          set: { request: emptyRequest(attributesOf(request)?.["method"]), erased: true, leaseToken: "erased" },
          remove: ["response"],
        },
        all(any(isIdle, isEnded), isAsSeen("updatedAt", updatedAt)),
      );
      if (erased !== undefined) return "hidden";
      await table.remove(hiddenKey(erasure, id));
      return "busy";
    },

    async findHiddenBodies(erasure, id) {
      const hidden = await table.get(hiddenKey(erasure, id));
      const bodyOf = (message: Stored) => attributesOf(attributesOf(message)?.["body"])?.["key"];
      const event = bodyOf(hidden?.["item"]);
      const keys = [bodyOf(hidden?.["request"]), bodyOf(hidden?.["response"]), event].filter(
        (key) => typeof key === "string",
      );
      const upload = keys.find((key) => key.startsWith("uploads/"));
      return { objects: keys, ...(upload === undefined ? {} : { upload: upload.slice("uploads/".length) }) };
    },

    async restoreJob(erasure, id) {
      const hidden = await table.get(hiddenKey(erasure, id));
      if (hidden === undefined) return;
      const { request, response, createdAt } = hidden;
      // Another job may have taken the place of one with a released key.
      await table.update(
        keyOf(id),
        { set: { request, ...(response === undefined ? {} : { response }) }, remove: ["erased"] },
        all(exists("pk"), is("erased", true), is("createdAt", createdAt)),
      );
      await table.remove(hiddenKey(erasure, id));
    },

    async removeEndedJob(id) {
      const item = await table.get(keyOf(id));
      if (item === undefined || item["erased"] !== true) return;
      const { status, outcome, updatedAt, createdAt } = jobRecord.read({ ...item, id });
      // While it holds its key, a repetition of the request must find it, or the order is made a second time.
      if (!isTerminal(status) || !hasReleasedKey({ status, outcome, updatedAt }, clock.now())) return;
      // Another job may take the place of one with a released key at any time.
      const isSeen = all(is("erased", true), is("createdAt", createdAt), is("status", status));
      await table.update(keyOf(id), { set: { expiresAt: Math.floor(clock.now() / 1000) } }, isSeen);
    },
  };
}
