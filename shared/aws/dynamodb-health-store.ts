import { vendorKey } from "../core/partition-keys.ts";
import { allowance } from "../gateway/model/allowance.ts";
import { connectionHealth, noTrouble } from "../gateway/model/connection-health.ts";
import type { AllowanceStore } from "../gateway/ports/allowance-store.ts";
import type { ConnectionName, HealthStore } from "../gateway/ports/health-store.ts";
import { absent, all, any, atMost, below, is, isAsSeen } from "./records/conditions.ts";
import { schemaVersion as v } from "./records/layout.ts";
import type { Table } from "./records/table.ts";

/** Calls wait for these reads and writes, and proceed without one that takes longer. */
export const healthTableOptions = { timeoutMs: 1_000 };

const healthKey = ({ vendor, connection }: ConnectionName) => ({ pk: vendorKey("health", vendor, connection) });
const allowanceKey = ({ vendor, connection }: ConnectionName) => ({ pk: vendorKey("allowance", vendor, connection) });

/**
 * Breakers, cool-downs and rate allowances in the table `tokens`: one item of each for a connection. They do not expire: a
 * cool-down may be longer than any retention.
 */
export function dynamoHealthStore(tokens: Table): HealthStore & AllowanceStore {
  return {
    async read(of) {
      const item = await tokens.get(healthKey(of));
      return item === undefined ? noTrouble : connectionHealth.read(item);
    },
    async extendCoolDown(of, coolUntil, coolSince) {
      const isLonger = any(absent("coolUntil"), below("coolUntil", coolUntil));
      await tokens.update(healthKey(of), { set: { coolUntil, coolSince, v } }, isLonger);
    },
    async clearCooldown(of) {
      await tokens.update(healthKey(of), {
        set: { v },
        add: { clearings: 1 },
        remove: ["coolUntil", "coolSince", "throttling"],
      });
    },
    async changeThrottling(of, seen, operations) {
      const change = { set: { throttling: { revision: seen + 1, operations }, v } };
      const isSeen = isAsSeen("throttling.revision", seen || undefined);
      return (await tokens.update(healthKey(of), change, isSeen)) !== undefined;
    },
    async changeBreaker(of, seen, breaker) {
      const change = { set: { breaker, version: seen + 1, v } };
      return (await tokens.update(healthKey(of), change, isAsSeen("version", seen || undefined))) !== undefined;
    },
    async changePairs(of, seen, circuits) {
      const change = { set: { pairs: { revision: seen + 1, circuits }, v } };
      return (await tokens.update(healthKey(of), change, isAsSeen("pairs.revision", seen || undefined))) !== undefined;
    },
    async readAllowance(of) {
      const item = await tokens.get(allowanceKey(of));
      return item && allowance.read(item);
    },
    async beginWindow(of, seen, record) {
      const total = Object.values(record.used).reduce((sum, calls) => sum + calls, 0);
      const begun = await tokens.update(allowanceKey(of), { set: { ...record, total, v } }, isAsSeen("window", seen));
      return begun !== undefined;
    },
    async takePermits(of, { window, partnerId, calls, maxBefore, maxOwnBefore }) {
      const own = `used.${partnerId}`;
      const isWithin = all(
        is("window", window),
        atMost("total", maxBefore),
        ...(maxOwnBefore === undefined ? [] : [any(absent(own), atMost(own, maxOwnBefore))]),
      );
      const item = await tokens.update(allowanceKey(of), { add: { [own]: calls, total: calls } }, isWithin, true);
      return item && allowance.read(item);
    },
  };
}
