import { randomUUID } from "node:crypto";
import type { TelehealthCase } from "../gateway/ports/case-store.ts";
import type { ErasureStore } from "../gateway/ports/erasure-store.ts";
import { hiddenKey } from "./dynamodb-hidden-items.ts";
import { absent, all, exists, isAsSeen } from "./records/conditions.ts";
import { schemaVersion } from "./records/layout.ts";
import type { RecordTable } from "./records/records.ts";

type CaseFunctions = Pick<ErasureStore, "hideCase" | "findHiddenCase" | "removeHiddenCase">;

/** What erasures hide of cases: a state for each, which is replaced and removed as it was read. */
export function dynamoHiddenCases({ table }: RecordTable): CaseFunctions {
  const isSeen = (revision: string | undefined) => all(exists("pk"), isAsSeen("revision", revision));
  return {
    hideCase(erasure, caseKey, state, seen) {
      const item = { ...hiddenKey(erasure, caseKey), v: schemaVersion, revision: randomUUID() };
      return table.put(
        { ...item, state: JSON.stringify(state) },
        seen === undefined ? absent("pk") : isSeen(seen.revision),
      );
    },

    async findHiddenCase(erasure, caseKey) {
      const item = await table.get(hiddenKey(erasure, caseKey));
      if (item === undefined) return undefined;
      const { state, revision } = item;
      return {
        state: JSON.parse(String(state)) as TelehealthCase,
        ...(revision === undefined ? {} : { revision: String(revision) }),
      };
    },

    async removeHiddenCase(erasure, caseKey, { revision }) {
      return (await table.remove(hiddenKey(erasure, caseKey), isSeen(revision))) !== undefined;
    },
  };
}
