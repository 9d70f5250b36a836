import { type CaseStore, caseKeptMs, type TelehealthCase } from "../gateway/ports/case-store.ts";
import { numberOf, schemaVersion, text, textOf, whole } from "./record-items.ts";
import type { RecordTable } from "./record-table.ts";

/** Cases in the `records` table: `pk` the keyed digest, `sk` "case", the state as JSON in one attribute. */
export function dynamoCaseStore(table: RecordTable): CaseStore {
  return {
    async findCase(key) {
      const item = await table.get({ pk: key, sk: "case" });
      if (item === undefined) return undefined;
      return { state: JSON.parse(textOf(item, "state")) as TelehealthCase, revision: numberOf(item, "revision") };
    },

    async putCase(key, state, replaces) {
      const item = {
        pk: text(key),
        sk: text("case"),
        v: schemaVersion,
        revision: whole((replaces ?? 0) + 1),
        state: text(JSON.stringify(state)),
        expiresAt: whole((state.lastReceivedAt + caseKeptMs) / 1000),
      };
      if (replaces === undefined) return table.putNew(item);
      return table.putOver(item, "#revision = :before", { ":before": whole(replaces) });
    },

    async removeCase(key, revision) {
      const values = { ":now": whole(table.nowSeconds()), ":seen": whole(revision) };
      const place = { pk: key, sk: "case" };
      const removed = await table.update(place, "SET #expiresAt = :now REMOVE #state", "#revision = :seen", values);
      return removed !== undefined;
    },
  };
}
