import { mapLimit } from "../../core/map-limit.ts";
import { type Finding, toleranceBeforeMs } from "../../vendors/reconciliation.ts";
import { hasDoneNothing } from "../jobs/has-done-nothing.ts";
import type { Job } from "../model/job.ts";
import { notDoneAfterMs } from "../model/job-times.ts";
import { createListPeers, readsAtOnce, spanOf } from "./list-peers.ts";
import type { LookDependencies } from "./look-dependencies.ts";
import type { LookedAt } from "./read-vendor.ts";

/**
 * Decides whether another job of ours may have changed what this one wrote: one that was created later, and, unless the
 * vendor still has what was sent, an earlier one that may have been sent later, or may have been done late.
 */
export function createIsOverwritten(deps: LookDependencies) {
  const { jobs } = deps;
  const listPeers = createListPeers(deps);
  return async (at: LookedAt, { finding }: Finding): Promise<boolean> => {
    const { job } = at;
    const isLater = (createdAt: number) => createdAt >= job.createdAt;
    const asked = await listPeers(at, (peer) => finding !== "done" || isLater(peer.at));
    if (asked === undefined) return true;
    const found = await mapLimit(asked, readsAtOnce, ({ jobId }) => jobs.lookUpJob(jobId));
    return found.some((other) => {
      if (other === undefined || other.claims === 0 || hasDoneNothing(other)) return false;
      return isLater(other.createdAt) || writtenUntil(other) >= spanOf(job).from;
    });
  };
}

/** The last time at which the vendor may have done the work of a job, by this clock. */
function writtenUntil({ status, outcome, sent, leaseExpiresAt, updatedAt }: Job): number {
  if (status === "sending" || status === "queued") return Number.POSITIVE_INFINITY;
  if (outcome !== "uncertain") return updatedAt + toleranceBeforeMs;
  return (sent?.to ?? leaseExpiresAt ?? updatedAt) + notDoneAfterMs;
}
