import { peerKeyOf } from "../jobs/peers-of.ts";
import type { StoredJob } from "../model/job.ts";
import { type JobPeer, peerKeptMs } from "../ports/job-peers.ts";
import type { LookDependencies } from "./look-dependencies.ts";
import type { LookedAt } from "./read-vendor.ts";

/** Entries that are read, of a resource into which a connection writes all day. */
const maxEntries = 1_000;

/** Of those that may matter, more are not distinguished: the job of each is read. */
const maxPeers = 200;

/** Their jobs are read so many at a time. */
export const readsAtOnce = 20;

/** A job in the queue is sent after it was created, a day at most. */
const reachMs = 25 * 3_600_000;

/**
 * Lists the other jobs that write to the job's resource, or into its list: those that may have been sent since it was, and
 * that may matter. One that was recorded again under its key has an entry for each time.
 *
 * The function returns `undefined` where there are more than can be distinguished.
 */
export function createListPeers({ vendor, digest, lookStores }: LookDependencies) {
  return async (
    { job, reconciliation }: LookedAt,
    mayMatter: (peer: JobPeer) => boolean,
  ): Promise<readonly JobPeer[] | undefined> => {
    const key = peerKeyOf(await digest(), vendor, reconciliation, job);
    if (key === undefined) return [];
    const entries = await lookStores.peers.listPeers(key, spanOf(job).from - reachMs, maxEntries + 1);
    if (entries.length > maxEntries) return undefined;
    const others = entries.filter((one) => one.jobId !== job.id && mayMatter(one));
    const peers = new Map(others.map((one) => [one.jobId, one]));
    return peers.size > maxPeers ? undefined : [...peers.values()];
  };
}

/** Whether all jobs are still known that may have written what a look at the job shows. */
export function arePeersKnown(job: Parameters<typeof spanOf>[0], now: number): boolean {
  return now < spanOf(job).from - reachMs + peerKeptMs;
}

/** When the call was in progress, by this clock; of a job without that, the time of its record. */
export function spanOf({ sent, createdAt, updatedAt }: Pick<StoredJob, "sent" | "createdAt" | "updatedAt">): {
  readonly from: number;
  readonly to: number;
} {
  return sent ?? { from: createdAt, to: updatedAt };
}
