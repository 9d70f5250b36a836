import { retentionMs } from "../gateway/model/event.ts";
import { recovery } from "../gateway/model/recovery.ts";
import type { RecoveryStore } from "../gateway/ports/recovery-store.ts";
import { all, any, is, isNot } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import { Records, type RecordTable } from "./records/records.ts";

/** An endpoint has one record, so that at most one recovery is running. */
const keyOf = (endpointId: string): string => endpointId.replace("ep_", "rcv_");

export function dynamoRecoveryStore(table: RecordTable): RecoveryStore {
  const recoveries = new Records(table, { prefix: "rcv_", sk: "recovery", schema: recovery });
  return {
    async startRecovery(recovery, dueAt) {
      const key = keyOf(recovery.endpointId);
      const layout = { expiresAt: (recovery.createdAt + retentionMs) / 1000, ...due(key, dueAt) };
      // The id is accepted again, since the SDK repeats a write whose answer was lost.
      const isFree = any(isNot("status", "running"), is("id", recovery.id));
      if (await recoveries.put(key, recovery, layout, isFree)) return recovery;
      return (await recoveries.find(key)) ?? recovery;
    },

    findRecovery: (endpointId) => recoveries.find(keyOf(endpointId)),

    claimDueRecovery: (record, until) => recoveries.claimDue(record, until),

    async advanceRecovery({ endpointId, id, page }, step, dueAt) {
      const isRunning = step.status === "running";
      const advanced = { set: { ...step, page: page + 1, ...(isRunning ? { dueAt } : {}) } };
      const finished = isRunning ? {} : ({ remove: ["dueAt", "dueShard"] } as const);
      const isAsSeen = all(is("id", id), is("page", page), is("status", "running"));
      return await recoveries.change(keyOf(endpointId), { ...advanced, ...finished }, isAsSeen);
    },
  };
}
