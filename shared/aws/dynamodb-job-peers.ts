import { type JobPeers, peerKeptMs } from "../gateway/ports/job-peers.ts";
import { isExpired, schemaVersion as v } from "./records/layout.ts";
import type { RecordTable } from "./records/records.ts";

const positionOf = (at: number): string => new Date(at).toISOString();

/** One item for each job under the key, in the order of their creation. */
export function dynamoJobPeers({ table, clock }: RecordTable): JobPeers {
  return {
    async addPeer(pk, { id, createdAt }) {
      const expiresAt = Math.ceil((clock.now() + peerKeptMs) / 1000);
      await table.put({ pk, sk: `${positionOf(createdAt)}#${id}`, v, expiresAt });
    },

    async listPeers(key, from, limit) {
      // A position goes on after its time, so that those of the time itself come after it.
      const sort = ["sk", ">", positionOf(from)] as const;
      const items = await table.query({ partition: ["pk", key], sort, limit });
      return items
        .filter((item) => !isExpired(item, clock))
        .map(({ sk = "" }) => {
          const [at = "", jobId = ""] = sk.split("#");
          return { jobId, at: Date.parse(at) };
        });
    },
  };
}
