import { randomUUID } from "node:crypto";
import { type IntentGuard, intentGuard } from "../gateway/model/intent-guard.ts";
import type { IntentGuardStore } from "../gateway/ports/intent-guard-store.ts";
import { is } from "./records/conditions.ts";
import { Records, type RecordTable } from "./records/records.ts";

/** Guards of intents; every step is one conditional put. */
export function dynamoIntentGuards(table: RecordTable): IntentGuardStore {
  const guards = new Records<IntentGuard>(table, { prefix: "gua_", sk: "guard", schema: intentGuard });
  return {
    findGuard: async (key) => await guards.find(key),
    putGuard(key, holders, until, seen) {
      // In whole seconds, not too early.
      const expiresAt = Math.ceil(until / 1000);
      return guards.put(key, { version: randomUUID(), holders }, { expiresAt }, seen && is("version", seen.version));
    },
  };
}
