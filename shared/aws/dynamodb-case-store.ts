import { integer, text } from "../core/schema/scalars.ts";
import { openObject } from "../core/schema/structures.ts";
import { type CaseStore, caseKeptMs, type TelehealthCase } from "../gateway/ports/case-store.ts";
import { is } from "./records/conditions.ts";
import { Records, type RecordTable } from "./records/records.ts";

const caseRecord = openObject({ revision: integer(), state: text({ description: "JSON." }) });

/** Cases, by their keyed digest. */
export function dynamoCaseStore(table: RecordTable): CaseStore {
  const cases = new Records(table, { sk: "case", schema: caseRecord });
  return {
    async findCase(key, consistent) {
      const found = await cases.find(key, { consistent });
      return found && { state: JSON.parse(found.state) as TelehealthCase, revision: found.revision };
    },

    putCase(key, state, replaces) {
      const record = { revision: (replaces ?? 0) + 1, state: JSON.stringify(state) };
      const expiresAt = (state.lastReceivedAt + caseKeptMs) / 1000;
      return cases.put(key, record, { expiresAt }, replaces === undefined ? undefined : is("revision", replaces));
    },

    removeCase: (key, revision) =>
      cases.change(key, { set: { expiresAt: cases.nowSeconds() }, remove: ["state"] }, is("revision", revision)),
  };
}
