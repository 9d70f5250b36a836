import { text } from "../core/schema/scalars.ts";
import { openObject } from "../core/schema/structures.ts";
import { openIndexCheck, openIndexCheckKey } from "../gateway/model/open-index-check.ts";
import type { OpenKind } from "../gateway/model/open-status.ts";
import type { IndexedRecord, OpenIndexChecks } from "../gateway/ports/open-index-checks.ts";
import { deliveryList } from "./dynamodb-delivery-store.ts";
import { jobList } from "./dynamodb-job-store.ts";
import { all, exists, is, isAsSeen } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import { reopened } from "./records/open.ts";
import { Records, type RecordTable } from "./records/records.ts";

const indexedRecord = openObject({ id: text(), partnerId: text(), status: text() }, { open: text() });

export function dynamoOpenIndexChecks(table: RecordTable): OpenIndexChecks {
  const checks = new Records(table, { prefix: "opn_", sk: "open-index", schema: openIndexCheck });
  const base = { schema: indexedRecord, idAttribute: "id" } as const;
  const records: Readonly<Record<OpenKind, Records<IndexedRecord>>> = {
    job: new Records<IndexedRecord>(table, { ...base, prefix: "job_", sk: "job" }),
    delivery: new Records<IndexedRecord>(table, { ...base, prefix: "dlv_", sk: "delivery" }),
  };
  const listOf: Readonly<Record<OpenKind, (of: string) => string>> = { job: jobList, delivery: deliveryList };
  return {
    async putFirstCheck(dueAt) {
      await checks.put(openIndexCheckKey, { passes: 0 }, due(openIndexCheckKey, dueAt));
    },

    claimDueCheck: (record, until) => checks.claimDue(record, until),

    async saveCheck(check, dueAt) {
      await checks.put(openIndexCheckKey, check, due(openIndexCheckKey, dueAt), exists("pk"));
    },

    examineRecords: ({ kind, of }, after, limit) =>
      records[kind].examine([listOf[kind](of)], { order: "asc", after }, limit, indexedRecord),

    async correctEntry(kind, { id, partnerId, status, open }) {
      const { set, remove } = reopened(kind, partnerId, status);
      if (set.open === open) return false;
      return await records[kind].change(id, { set, remove }, all(is("status", status), isAsSeen("open", open)));
    },
  };
}
