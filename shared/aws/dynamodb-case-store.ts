import { randomInt } from "node:crypto";
import { integer, text } from "../core/schema/scalars.ts";
import type { ValueOf } from "../core/schema/schema.ts";
import { openObject } from "../core/schema/structures.ts";
import { type CaseStore, caseKeptMs, type TelehealthCase } from "../gateway/ports/case-store.ts";
import { absent, all, any, below, exists, is } from "./records/conditions.ts";
import { Records, type RecordTable } from "./records/records.ts";

/** A time that `recordNewestTime` recorded is beside the state until the state is put the next time. */
const caseRecord = openObject(
  { revision: integer(), state: text({ description: "JSON." }) },
  { newestTime: integer() },
);

/** The first revision is below this. */
const maxFirstRevision = 2 ** 47;

function toCase({ state: json, newestTime }: ValueOf<typeof caseRecord>): TelehealthCase {
  const state = JSON.parse(json) as TelehealthCase;
  return newestTime === undefined ? state : { ...state, newestTime: Math.max(newestTime, state.newestTime ?? 0) };
}

/** Cases, by their keyed digest. */
export function dynamoCaseStore(table: RecordTable): CaseStore {
  const cases = new Records(table, { prefix: "case_", sk: "case", schema: caseRecord });
  return {
    async findCase(key, consistent) {
      const found = await cases.find(key, { consistent });
      return found && { state: toCase(found), revision: found.revision };
    },

    putCase(key, state, replaces) {
      const revision = replaces === undefined ? randomInt(maxFirstRevision) : replaces + 1;
      const record = { revision, state: JSON.stringify(state) };
      const expiresAt = (state.lastReceivedAt + caseKeptMs) / 1000;
      return cases.put(key, record, { expiresAt }, replaces === undefined ? undefined : is("revision", replaces));
    },

    async recordNewestTime(key, time) {
      const isOlder = all(exists("pk"), any(absent("newestTime"), below("newestTime", time)));
      const recorded = { set: { newestTime: time }, add: { revision: 1 } };
      return (await cases.change(key, recorded, isOlder)) || (await cases.find(key)) !== undefined;
    },

    removeCase: (key, revision) =>
      cases.change(key, { set: { expiresAt: cases.nowSeconds() }, remove: ["state"] }, is("revision", revision)),
  };
}
