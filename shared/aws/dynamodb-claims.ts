import { text } from "../core/schema/scalars.ts";
import { openObject } from "../core/schema/structures.ts";
import { keyKeptMs } from "../gateway/model/job.ts";
import type { ClaimStore } from "../gateway/ports/claim-store.ts";
import { Records, type RecordTable } from "./records/records.ts";

const claim = openObject({ jobId: text({ pattern: "^job_" }) });

/** Claims of vendors' records; each is retained as long as its job at least. */
export function dynamoClaims(table: RecordTable): ClaimStore {
  const claims = new Records(table, { prefix: "clm_", sk: "claim", schema: claim });
  const findClaim = async (key: string) => (await claims.find(key))?.jobId;
  return {
    findClaim,
    async claimItem(key, jobId) {
      const expiresAt = claims.nowSeconds() + keyKeptMs / 1000;
      if (await claims.put(key, { jobId }, { expiresAt })) return jobId;
      return (await findClaim(key)) ?? jobId;
    },
  };
}
