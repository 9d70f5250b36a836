import { describeError } from "../../core/log.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import { isBlobRef } from "../../http/body.ts";
import type { Job, StoredJob } from "../model/job.ts";
import type { JobPeers } from "../ports/job-peers.ts";
import type { JobEnd } from "../ports/job-store.ts";
import { hasDoneNothing } from "./has-done-nothing.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { jobNotRecorded } from "./job-problems.ts";
import { claimKeyOf, peerKeyOf } from "./peers-of.ts";
import type { AnsweredJob } from "./record-opened-case.ts";

type PeerDependencies = Pick<JobDependencies, "vendor" | "digest" | "looks" | "lookStores" | "log">;

/**
 * Makes a write that can be asked about known to the looks at others, before its job is recorded, and before a job that was
 * uncertain is sent again: that may be days later, and a look reads a day of entries. The function throws Problem 503 `not-sent`
 * when it cannot.
 *
 * @param sentAgainAt epoch milliseconds; absent before the job is recorded
 */
export function createIndexPeer(deps: PeerDependencies) {
  const withKey = createWithKey(deps);
  return async (job: StoredJob, sentAgainAt?: number): Promise<void> => {
    await orUnavailable(
      withKey(job, (peers, key) => peers.addPeer(key, job, sentAgainAt)),
      jobNotRecorded,
    );
  };
}

/**
 * Removes a job that ends without having done anything, so that a partner that repeats a call which is refused leaves no more
 * entries than a look can read. Runs before the end is recorded, and with it the key released, under which the job may then
 * be recorded again. It never throws: an entry that stays is read in vain.
 */
export function createRemovePeer(deps: PeerDependencies) {
  const removeEntry = createRemoveEntry(deps);
  return async (job: Job | StoredJob, end: JobEnd): Promise<void> => {
    if (!("request" in job) || end.status === "uncertain" || end.status === "queued") return;
    if (hasDoneNothing({ ...job, ...end })) await removeEntry(job);
  };
}

/**
 * Removes the entry of a request for which no job was recorded, because its key has one or it was refused: a partner may repeat
 * such a request at any rate. The job of another request at the same millisecond keeps its entry, which is this one.
 */
export function createRemoveUnusedPeer(deps: PeerDependencies) {
  const removeEntry = createRemoveEntry(deps);
  return async (job: StoredJob, existing?: Pick<Job, "createdAt">): Promise<void> => {
    if (existing?.createdAt !== job.createdAt) await removeEntry(job);
  };
}

/** Removes the entry that a job has from its creation; it never throws. */
function createRemoveEntry(deps: PeerDependencies) {
  const withKey = createWithKey(deps);
  return async (job: StoredJob): Promise<void> => {
    try {
      await withKey(job, (peers, key) => peers.removePeer(key, job));
    } catch (error) {
      deps.log.warn("job.peer-not-removed", { job: job.id, ...describeError(error) });
    }
  };
}

/** Does what is to be done with the job's entry; nothing for a job that is not asked about. */
function createWithKey({ vendor, digest, looks, lookStores }: PeerDependencies) {
  return async (job: StoredJob, act: (peers: JobPeers, key: string) => Promise<void>): Promise<void> => {
    if (lookStores === undefined || looks === undefined || looks.modeOf(vendor.id) === "off" || job.safe) return;
    const reconciliation = vendor.reconcile?.[job.operation];
    if (reconciliation === undefined) return;
    const key = peerKeyOf(await digest(), vendor, reconciliation, job);
    if (key !== undefined) await act(lookStores.peers, key);
  };
}

/**
 * Claims what an answered call has created, so that no other job is found to have created it. It never throws: an equal
 * call that is asked about finds the answer of this one by its job.
 */
export function createClaimCreated({ vendor, digest, looks, lookStores, log }: PeerDependencies) {
  return async ({ job, sent: { answer, failed } }: AnsweredJob): Promise<void> => {
    if (lookStores === undefined || looks === undefined || looks.modeOf(vendor.id) === "off") return;
    const created = vendor.reconcile?.[job.operation]?.created;
    const { status, headers, body } = answer;
    if (created === undefined || failed || isBlobRef(body)) return;
    try {
      const item = created({ status, headers, body });
      if (item === undefined) return;
      const owner = await lookStores.claims.claimItem(claimKeyOf(await digest(), job, item), job.id);
      if (owner !== job.id) logWrongFinding(log, { ...job, id: owner });
    } catch (error) {
      log.warn("job.not-claimed", { job: job.id, ...describeError(error) });
    }
  };
}

/** The line that raises the alarm `WrongFinding`: what a look has found of the job is not so. */
export function logWrongFinding(
  log: JobDependencies["log"],
  { id, vendor, connection, operation }: Pick<StoredJob, "id" | "vendor" | "connection" | "operation">,
): void {
  log.error("evidence.contradicted", { job: id, vendor, connection, operation });
}
