import type { Recovery } from "../../../shared/gateway/model/recovery.ts";
import type { RecoveryStore } from "../../../shared/gateway/ports/recovery-store.ts";

/** Recoveries in memory, under the same rules as the adapter's conditional writes. */
export function memoryRecoveryStore() {
  const recoveries = new Map<string, { recovery: Recovery; dueAt: number | undefined }>();
  const keyOf = (endpointId: string): string => endpointId.replace("ep_", "rcv_");
  const store: RecoveryStore = {
    async startRecovery(recovery, dueAt) {
      const standing = recoveries.get(keyOf(recovery.endpointId))?.recovery;
      if (standing?.status === "running" && standing.id !== recovery.id) return standing;
      recoveries.set(keyOf(recovery.endpointId), { recovery, dueAt });
      return recovery;
    },
    findRecovery: async (endpointId) => recoveries.get(keyOf(endpointId))?.recovery,
    async claimDueRecovery({ id, dueAt }, until) {
      const entry = recoveries.get(id);
      if (entry?.dueAt !== dueAt) return undefined;
      entry.dueAt = until;
      return entry.recovery;
    },
    async advanceRecovery(seen, step, dueAt) {
      const entry = recoveries.get(keyOf(seen.endpointId));
      if (entry === undefined || entry.recovery.id !== seen.id || entry.recovery.status !== "running") return false;
      if (entry.recovery.page !== seen.page) return false;
      entry.recovery = { ...entry.recovery, ...step, page: seen.page + 1 };
      entry.dueAt = step.status === "running" ? dueAt : undefined;
      return true;
    },
  };
  return { ...store, recoveries };
}
