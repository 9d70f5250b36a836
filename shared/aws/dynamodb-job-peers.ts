import type { Job } from "../gateway/model/job.ts";
import { type JobPeers, peerKeptMs } from "../gateway/ports/job-peers.ts";
import { isExpired, schemaVersion as v } from "./records/layout.ts";
import type { RecordTable } from "./records/records.ts";

const positionOf = (at: number): string => new Date(at).toISOString();

const placeOf = ({ id, createdAt }: Pick<Job, "id" | "createdAt">): string => `${positionOf(createdAt)}#${id}`;

/** Of a job that is sent again: its removal as a job that was created at the same millisecond does not remove it. */
const againPlaceOf = (id: string, at: number): string => `${positionOf(at)}#${id}#again`;

/** One item for each job under the key, and for each time at which one is sent again, in the order of the times. */
export function dynamoJobPeers({ table, clock }: RecordTable): JobPeers {
  return {
    async addPeer(pk, job, sentAgainAt) {
      const expiresAt = Math.ceil((clock.now() + peerKeptMs) / 1000);
      await table.put({
        pk,
        sk: sentAgainAt === undefined ? placeOf(job) : againPlaceOf(job.id, sentAgainAt),
        v,
        expiresAt,
      });
    },

    async removePeer(pk, job) {
      await table.remove({ pk, sk: placeOf(job) });
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
