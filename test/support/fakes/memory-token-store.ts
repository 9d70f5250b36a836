import type { TokenRecord, TokenStore } from "../../../shared/gateway/ports/token-store.ts";

/** The tokens table in memory, under the same rules as the adapter's conditional writes. */
export function memoryTokenStore(): TokenStore & { readonly records: Map<string, TokenRecord> } {
  const records = new Map<string, TokenRecord>();
  const without = <Key extends keyof TokenRecord>(record: TokenRecord, ...keys: Key[]): TokenRecord =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key as Key))) as unknown as TokenRecord;
  return {
    records,
    read: async (key) => records.get(key),
    async takeLease(key, leaseId, seen) {
      const record: TokenRecord = records.get(key) ?? { version: 0 };
      const isAsSeen =
        record.leaseId === seen?.leaseId &&
        record.version === (seen?.version ?? 0) &&
        record.failedAt === seen?.failedAt;
      if (!isAsSeen && record.leaseId !== leaseId) return false;
      records.set(key, { ...record, leaseId });
      return true;
    },
    async storeToken(key, leaseId, token) {
      const record = records.get(key);
      if (record?.leaseId !== leaseId) return undefined;
      const version = record.version + 1;
      const stored = { ...without(record, "leaseId", "failedAt", "loginRefused"), version, token };
      records.set(key, stored);
      return stored;
    },
    async recordFailure(key, leaseId, failedAt, loginRefused) {
      const record = records.get(key);
      if (record?.leaseId === leaseId) records.set(key, { ...without(record, "leaseId"), failedAt, loginRefused });
    },
    async forget(key, version) {
      const record = records.get(key);
      if (record?.version === version) records.set(key, without(record, "token"));
    },
    async claimCheck(key, { id, version, at }, before) {
      const record = records.get(key);
      const last = record?.check;
      const isFree = last === undefined || last.id === id || last.version !== version || last.at <= before;
      if (record === undefined || !isFree) return false;
      records.set(key, { ...record, check: { id, version, at } });
      return true;
    },
    async noteCheck(key, id, dead) {
      const record = records.get(key);
      if (record?.check?.id === id) records.set(key, { ...record, check: { ...record.check, dead } });
    },
    async refuse(key, seen, refused, discard) {
      const record: TokenRecord = records.get(key) ?? { version: 0 };
      const isAsSeen =
        record.version === seen.version && JSON.stringify(record.refused) === JSON.stringify(seen.refused);
      if (isAsSeen) records.set(key, { ...(discard ? without(record, "token") : record), refused });
      return isAsSeen;
    },
  };
}
