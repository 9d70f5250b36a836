import { isBlobRef } from "../../http/body.ts";
import { type Finding, toleranceAfterMs, toleranceBeforeMs, unknown } from "../../vendors/reconciliation.ts";
import { claimKeyOf, peerKeyOf } from "../jobs/peers-of.ts";
import type { StoredJob } from "../model/job.ts";
import { leaseDurationMs } from "../model/job-times.ts";
import type { LookDependencies } from "./look-dependencies.ts";
import type { LookedAt } from "./read-vendor.ts";

/** Twins and records that fit, of which more are not distinguished. */
const maxTwins = 20;
const maxItems = 20;

/** An equal call whose window overlaps that of the job. */
type Twin =
  /** Nothing was done by it, or what it has created is known and claimed. */
  | { readonly kind: "settled"; readonly item?: string }
  | { readonly kind: "in-progress" }
  /** It may have created one of the records that fit. */
  | { readonly kind: "open" };

/**
 * Decides which of the records that fit a created one is the job's: the only one that no other call has claimed, or one of
 * as many as there are equal calls in doubt. It claims the record, so that no other job is found to have created it.
 */
export function createChooseItem(deps: LookDependencies) {
  const { digest, lookStores } = deps;
  const findTwins = createFindTwins(deps);
  return async ({ job, reconciliation }: LookedAt, items: readonly string[]): Promise<Finding> => {
    const key = await digest();
    if (items.length > maxItems) return unknown("other-candidate");
    const twins = await findTwins(job, reconciliation);
    if (twins === undefined || twins.some(({ kind }) => kind === "in-progress")) return unknown("twin");
    const known = twins.flatMap((twin) => (twin.kind === "settled" && twin.item !== undefined ? [twin.item] : []));
    const free: string[] = [];
    for (const item of items) {
      const owner = known.includes(item) ? "a twin" : await lookStores.claims.findClaim(claimKeyOf(key, job, item));
      if (owner === undefined || owner === job.id) free.push(item);
    }
    const inDoubt = 1 + twins.filter(({ kind }) => kind === "open").length;
    if (free.length === 0) return unknown("claimed");
    if (free.length !== inDoubt) return unknown(inDoubt > 1 ? "twin" : "other-candidate");
    for (const item of free) {
      const owner = await lookStores.claims.claimItem(claimKeyOf(key, job, item), job.id);
      if (owner === job.id) return { finding: "done", items: [item] };
    }
    return unknown("claimed");
  };
}

/** Finds the job's twins; `undefined` where there are more than can be distinguished. */
function createFindTwins(deps: LookDependencies) {
  const { vendor, digest, lookStores, jobs } = deps;
  return async (job: StoredJob, reconciliation: LookedAt["reconciliation"]): Promise<readonly Twin[] | undefined> => {
    const key = peerKeyOf(await digest(), vendor, reconciliation, job);
    if (key === undefined) return [];
    const { from, to } = spanOf(job);
    // A twin in the queue is sent after it was created, a day at most.
    const after = from - twinReachMs;
    const peers = (await lookStores.peers.listPeers(key, after, maxTwins + 1)).filter(
      ({ jobId, at }) => jobId !== job.id && at <= to + toleranceAfterMs + toleranceBeforeMs,
    );
    if (peers.length > maxTwins) return undefined;
    const found = await Promise.all(peers.map(({ jobId }) => jobs.findJob(jobId)));
    return found.flatMap((twin) => (twin === undefined ? [] : [twinOf(twin, job, reconciliation)]));
  };
}

const twinReachMs = 25 * 3_600_000;

/** When the call was in progress, by this clock; of a job without that, the time of its record. */
export function spanOf({ sent, createdAt, updatedAt }: StoredJob): { readonly from: number; readonly to: number } {
  return sent ?? { from: createdAt, to: updatedAt };
}

function twinOf(twin: StoredJob, job: StoredJob, { created }: LookedAt["reconciliation"]): Twin {
  const { status, outcome, claims, leaseExpiresAt, response, evidence } = twin;
  if (status === "sending") return { kind: "in-progress" };
  const wasSent = claims > 0 && outcome !== "not-sent" && outcome !== "rejected";
  if (!wasSent || (status === "failed" && outcome === "answered")) return { kind: "settled" };
  if (status === "succeeded" && response !== null && !isBlobRef(response.body)) {
    const item = created?.({ status: response.status, headers: response.headers, body: response.body });
    if (item !== undefined) return { kind: "settled", item };
  }
  if (evidence?.finding === "done") return { kind: "settled" };
  const begun = twin.sent?.from ?? (leaseExpiresAt ?? twin.createdAt + leaseDurationMs) - leaseDurationMs;
  const ended = twin.sent?.to ?? Math.max(leaseExpiresAt ?? 0, begun + leaseDurationMs);
  const own = spanOf(job);
  const isApart =
    begun > own.to + toleranceAfterMs + toleranceBeforeMs || ended + toleranceAfterMs + toleranceBeforeMs < own.from;
  return isApart ? { kind: "settled" } : { kind: "open" };
}
