import { formatRefusedTokens, type TokenRecord, tokenRecord } from "../gateway/model/token-record.ts";
import type { TokenStore } from "../gateway/ports/token-store.ts";
import { absent, all, any, atMost, type Condition, exists, is, isAsSeen, isNot } from "./records/conditions.ts";
import { schemaVersion } from "./records/layout.ts";
import type { Change, Table } from "./records/table.ts";

/** The record outlives its token by this, so that its version goes on counting while a caller may remember an old one. */
const keptSeconds = 7 * 24 * 3600;

/**
 * Encrypted tokens in the table `tokens`: one item for each key, changed by single conditional writes. A record past its
 * time is still read, since its version counts.
 */
export function dynamoTokenStore(tokens: Table): TokenStore {
  const update = async (key: string, change: Change, condition: Condition): Promise<TokenRecord | undefined> => {
    const item = await tokens.update({ pk: key }, change, condition, true);
    return item && tokenRecord.read(item);
  };
  const isVersion = ({ version }: Pick<TokenRecord, "version">) => isAsSeen("version", version || undefined);

  return {
    async read(key) {
      const item = await tokens.get({ pk: key });
      return item && tokenRecord.read(item);
    },

    async acquireLease(key, leaseId, seen = { version: 0 }) {
      const isSeen = all(isAsSeen("leaseId", seen.leaseId), isVersion(seen), isAsSeen("failedAt", seen.failedAt));
      // The SDK repeats a write whose answer was lost, and finds its own lease.
      const isFree = any(isSeen, is("leaseId", leaseId));
      return (await update(key, { set: { leaseId, v: schemaVersion } }, isFree)) !== undefined;
    },

    storeToken(key, leaseId, token) {
      const expiresAt = Math.ceil(token.expiresAt / 1000) + keptSeconds;
      const remove = ["leaseId", "failedAt", "loginRefused"];
      return update(key, { set: { token, expiresAt }, add: { version: 1 }, remove }, is("leaseId", leaseId));
    },

    async recordFailure(key, leaseId, failedAt, loginRefused) {
      await update(key, { set: { failedAt, loginRefused }, remove: ["leaseId"] }, is("leaseId", leaseId));
    },

    async removeToken(key, version) {
      await update(key, { remove: ["token"] }, is("version", version));
    },

    async claimCheck(key, { id, version, at }, before) {
      const isFree = any(
        absent("check"),
        // The SDK repeats a write whose answer was lost, and finds its own claim.
        is("check.id", id),
        isNot("check.version", version),
        atMost("check.at", before),
      );
      return (await update(key, { set: { check: { id, version, at } } }, all(exists("pk"), isFree))) !== undefined;
    },

    async recordCheck(key, id, revoked) {
      await update(key, { set: { "check.revoked": revoked } }, is("check.id", id));
    },

    async refuse(key, seen, refused, discard) {
      const isSeen = all(isVersion(seen), isAsSeen("refused", seen.refused && formatRefusedTokens(seen.refused)));
      const change = { set: { refused: formatRefusedTokens(refused) }, ...(discard ? { remove: ["token"] } : {}) };
      return (await update(key, change, isSeen)) !== undefined;
    },
  };
}
