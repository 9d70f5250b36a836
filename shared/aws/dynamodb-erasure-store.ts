import { randomUUID } from "node:crypto";
import { text } from "../core/schema/scalars.ts";
import { openObject } from "../core/schema/structures.ts";
import { type Erasure, erasure, erasureId } from "../gateway/model/erasure.ts";
import type { ErasureStore } from "../gateway/ports/erasure-store.ts";
import { dynamoHiddenCases } from "./dynamodb-hidden-cases.ts";
import { dynamoHiddenItems } from "./dynamodb-hidden-items.ts";
import { dynamoHiddenJobs } from "./dynamodb-hidden-jobs.ts";
import { absent, all, any, below, is, isOneOf } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import { schemaVersion } from "./records/layout.ts";
import { Records, type RecordTable } from "./records/records.ts";

const subject = openObject({}, { caseKey: text() });

/** Before the key of a subject in the partition of its erasure. */
const subjectPrefix = "subject#";

/** Erasures and what they hide: one partition for each erasure, which does not expire. */
export function dynamoErasureStore(records: RecordTable): ErasureStore {
  const { table } = records;
  const erasures = new Records<Erasure>(records, {
    prefix: "era_",
    sk: "erasure",
    schema: erasure,
    idAttribute: "id",
  });
  const { restoreItem, ...items } = dynamoHiddenItems(records);
  const { restoreJob, ...jobs } = dynamoHiddenJobs(records);

  return {
    ...items,
    ...jobs,
    ...dynamoHiddenCases(records),

    restoreHidden: (id, hidden) => (hidden.startsWith("job_") ? restoreJob(id, hidden) : restoreItem(id, hidden)),

    async beginErasure({ subject: key, caseKey, basis, at, hiddenAt, withDisclosures }, dueAt) {
      const id = erasureId(key);
      const set = {
        subject: key,
        state: "hiding",
        basis,
        hiddenAt,
        caseKey,
        withDisclosures,
        ...due(id, dueAt),
      } as const;
      const isOpen = isOneOf("state", ["hiding", "hidden"]);
      // One write each, so that a crash leaves no erasure that is widened by half, and the time of none goes back.
      const isEarlier = any(absent("state"), all(isOpen, below("at", at)));
      const begun = await erasures.upsert(
        id,
        { set: { ...set, at }, setIfAbsent: { receipt: randomUUID() } },
        isEarlier,
      );
      return begun ?? (await erasures.changed(id, { set }, isOpen));
    },

    findErasure: (id) => erasures.find(id),

    async addErasureSubject(id, { key, caseKey }) {
      await table.put({ pk: id, sk: `${subjectPrefix}${key}`, v: schemaVersion, caseKey });
    },

    async findErasureSubjects(id) {
      const found = await table.query({ partition: ["pk", id], sort: ["sk", "begins_with", subjectPrefix] });
      const added = found.map((item) => ({ key: (item.sk ?? "").slice(subjectPrefix.length), ...subject.read(item) }));
      const begun = await erasures.find(id);
      if (begun === undefined || added.some(({ key }) => key === begun.subject)) return added;
      const { subject: key, caseKey } = begun;
      return [{ key, ...(caseKey === undefined ? {} : { caseKey }) }, ...added];
    },

    claimDueErasure: (record, until) => erasures.claimDue(record, until),

    moveErasure(id, from, to, dueAt, seen) {
      const isSeen = seen === undefined ? [] : [is("at", seen.at), is("hiddenAt", seen.hiddenAt)];
      return erasures.changed(id, { set: { ...to, dueAt } }, all(isOneOf("state", from), ...isSeen));
    },

    async finishErasure(id) {
      const subjects = await table.query({ partition: ["pk", id], sort: ["sk", "begins_with", subjectPrefix] });
      for (const { pk, sk } of subjects) await table.remove({ pk, sk: sk ?? "" });
      await erasures.remove(id, openObject({}));
    },
  };
}
