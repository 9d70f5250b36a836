import { peerKeyOf } from "../jobs/peers-of.ts";
import type { StoredJob } from "../model/job.ts";
import type { JobPeer } from "../ports/job-peers.ts";
import type { LookDependencies } from "./look-dependencies.ts";
import type { LookedAt } from "./read-vendor.ts";

/** More than these are not distinguished. */
const maxPeers = 50;

/** A job in the queue is sent after it was created, a day at most. */
const reachMs = 25 * 3_600_000;

/**
 * Lists the other jobs that write to the job's resource, or into its list: those that may have been sent since it was.
 *
 * The function returns `undefined` where there are more than can be distinguished.
 */
export function createListPeers({ vendor, digest, lookStores }: LookDependencies) {
  return async ({ job, reconciliation }: LookedAt): Promise<readonly JobPeer[] | undefined> => {
    const key = peerKeyOf(await digest(), vendor, reconciliation, job);
    if (key === undefined) return [];
    const peers = await lookStores.peers.listPeers(key, spanOf(job).from - reachMs, maxPeers + 1);
    return peers.length > maxPeers ? undefined : peers.filter(({ jobId }) => jobId !== job.id);
  };
}

/** When the call was in progress, by this clock; of a job without that, the time of its record. */
export function spanOf({ sent, createdAt, updatedAt }: Pick<StoredJob, "sent" | "createdAt" | "updatedAt">): {
  readonly from: number;
  readonly to: number;
} {
  return sent ?? { from: createdAt, to: updatedAt };
}
