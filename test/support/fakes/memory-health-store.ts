import type { AllowanceRecord, AllowanceStore } from "../../../shared/gateway/ports/allowance-store.ts";
import {
  type ConnectionHealth,
  type ConnectionName,
  type HealthStore,
  noTrouble,
} from "../../../shared/gateway/ports/health-store.ts";

/** Health and budgets in memory, under the same rules as the adapter's conditional writes; it counts, and can fail. */
export function memoryHealthStore() {
  const health = new Map<string, ConnectionHealth>();
  const budgets = new Map<string, AllowanceRecord>();
  const counts = { reads: 0, writes: 0 };
  let failing = false;
  const keyOf = ({ vendor, connection }: ConnectionName): string => `${vendor}#${connection}`;
  const step = async (what: keyof typeof counts): Promise<void> => {
    counts[what] += 1;
    if (failing) throw new Error("The store is out of reach.");
  };
  const find = (of: ConnectionName): ConnectionHealth => health.get(keyOf(of)) ?? noTrouble;

  const store: HealthStore & AllowanceStore = {
    async read(of) {
      await step("reads");
      return find(of);
    },
    async extendCoolDown(of, until) {
      await step("writes");
      const standing = find(of);
      if (until > (standing.coolUntil ?? 0)) health.set(keyOf(of), { ...standing, coolUntil: until });
    },
    async clearCooldown(of) {
      await step("writes");
      const { coolUntil: _, ...standing } = find(of);
      health.set(keyOf(of), { ...standing, lifts: standing.lifts + 1 });
    },
    async changeBreaker(of, seen, breaker) {
      await step("writes");
      const standing = find(of);
      if (standing.version !== seen) return false;
      health.set(keyOf(of), { ...standing, version: seen + 1, breaker });
      return true;
    },
    async readBudget(of) {
      await step("reads");
      return budgets.get(keyOf(of));
    },
    async beginWindow(of, seen, record) {
      await step("writes");
      if (budgets.get(keyOf(of))?.window !== seen) return false;
      budgets.set(keyOf(of), record);
      return true;
    },
    async takeCalls(of, { window, partnerId, calls, maxBefore, maxOwnBefore = Number.MAX_SAFE_INTEGER }) {
      await step("writes");
      const standing = budgets.get(keyOf(of));
      const own = standing?.used[partnerId] ?? 0;
      if (standing?.window !== window || own > maxOwnBefore) return undefined;
      if (Object.values(standing.used).reduce((total, one) => total + one, 0) > maxBefore) return undefined;
      const record = { ...standing, used: { ...standing.used, [partnerId]: own + calls } };
      budgets.set(keyOf(of), record);
      return record;
    },
  };
  return {
    ...store,
    counts,
    fail: (whether: boolean) => {
      failing = whether;
    },
  };
}
