import { keyKeptMs } from "../gateway/model/job.ts";
import { isOfEarlierWork, type Writeback, writeback } from "../gateway/model/writeback.ts";
import type { WritebackStore } from "../gateway/ports/writeback-store.ts";
import { absent, all, any, atMost, is } from "./records/conditions.ts";
import { Records, type RecordTable } from "./records/records.ts";

/** Writebacks; each is retained as long as its job at least. */
export function dynamoWritebacks(table: RecordTable): WritebackStore {
  const writebacks = new Records<Writeback>(table, { prefix: "wbk_", sk: "writeback", schema: writeback });
  const expiry = () => ({ expiresAt: writebacks.nowSeconds() + keyKeptMs / 1000 });
  const isExpired = () => atMost<"expiresAt">("expiresAt", writebacks.nowSeconds());
  return {
    linkWriteback(key, { id, createdAt, claims }) {
      const isOwn = all(is("jobId", id), is("createdAt", createdAt), is("claims", claims));
      const set = { jobId: id, createdAt, claims, ...expiry() };
      return writebacks.upsert(key, { set }, any<keyof Writeback | "expiresAt">(absent("jobId"), isOwn, isExpired()));
    },

    async recordWritebackResult(key, result, resultAt) {
      const set = { result, resultAt, ...expiry() };
      const isFree = any<keyof Writeback | "expiresAt">(absent("result"), isExpired());
      const recorded = await writebacks.upsert(key, { set }, isFree);
      if (recorded !== undefined) return recorded;
      const found = await writebacks.find(key);
      if (found === undefined || !isOfEarlierWork(found)) return found ?? { result, resultAt };
      const replaced = await writebacks.upsert(key, { set }, is("resultAt", found.resultAt));
      return replaced ?? (await writebacks.find(key)) ?? { result, resultAt };
    },
  };
}
