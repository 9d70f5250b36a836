import { vendorId } from "../../core/partition-keys.ts";
import type { StoredJob } from "../model/job.ts";
import { maxRecentRequests, prunedRequests, type RecentRequest } from "../ports/recent-request-store.ts";
import { forbidsRepeat, type RepeatTerms } from "./identical-request.ts";
import type { JobDependencies } from "./job-dependencies.ts";

type ClaimDependencies = Pick<JobDependencies, "jobs" | "recentRequests" | "digest" | "clock" | "waits">;

/** An order to claim. */
export interface RequestClaim {
  readonly job: StoredJob;
  readonly terms: RepeatTerms;
}

/** Each failed attempt means that an equal request has changed the record in between. */
const maxAttempts = 8;

/**
 * Deduplicates orders without an `Idempotency-Key`: claims the request before its job is recorded, so that one of
 * several equal requests is made. After a crash in between, the claim without a job forbids repeats until the lease of
 * the function would have ended. A request with a key forbids later ones without a key, and is never forbidden itself.
 *
 * @returns a function that resolves to the job of the newest equal request that forbids this one, or to `undefined` when
 *   the request is claimed
 */
export function createClaimRequest(deps: ClaimDependencies) {
  const { recentRequests, clock, waits } = deps;
  return async ({ job, terms }: RequestClaim): Promise<string | undefined> => {
    const own: RecentRequest = { jobId: job.id, at: clock.now(), keyed: terms.keyed };
    const until = own.at + waits.identicalRequest;
    const key = await dedupKey(deps, job);
    if (terms.keyed) {
      await addKeyed(deps, key, own, until);
      return undefined;
    }
    if (await recentRequests.replaceRecentRequests(key, [own], until, undefined)) return undefined;
    for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
      const seen = await recentRequests.findRecentRequests(key);
      // This claim was written, and its answer was lost: the SDK has repeated the write.
      if (seen?.requests.some(({ jobId }) => jobId === own.jobId)) return undefined;
      const recent = prunedRequests(seen?.requests ?? [], own.at, waits.identicalRequest);
      const forbidding = await forbiddingRequests(deps, recent, own.at);
      const newest = forbidding.at(-1);
      if (newest !== undefined && !terms.allowedJobs.includes(newest.jobId)) return newest.jobId;
      if (await recentRequests.replaceRecentRequests(key, [...forbidding, own], until, seen)) return undefined;
    }
    throw new Error("Equal requests came too fast for one of them to be claimed.");
  };
}

/** Adds a request unconditionally, and prunes a record that has grown. If that fails, the next request prunes it. */
async function addKeyed(
  { recentRequests, waits }: ClaimDependencies,
  key: string,
  own: RecentRequest,
  until: number,
): Promise<void> {
  const added = await recentRequests.addRecentRequest(key, own, until);
  if (added.requests.length <= 2 * maxRecentRequests) return;
  const pruned = prunedRequests(added.requests, own.at, waits.identicalRequest);
  await recentRequests.replaceRecentRequests(key, pruned, until, added).catch(() => false);
}

/**
 * Releases the claim of a job that certainly does not exist. It never throws: a claim that is not released forbids
 * repeats until the lease of a function would have ended.
 */
export function createReleaseRequest(deps: ClaimDependencies) {
  const { recentRequests, clock, waits } = deps;
  return async (job: StoredJob): Promise<void> => {
    try {
      const key = await dedupKey(deps, job);
      const seen = await recentRequests.findRecentRequests(key);
      if (seen === undefined) return;
      const others = seen.requests.filter(({ jobId }) => jobId !== job.id);
      await recentRequests.replaceRecentRequests(key, others, clock.now() + waits.identicalRequest, seen);
    } catch {
      // The caller reports the error that made it release the claim.
    }
  };
}

/** The requests that forbid a repeat, oldest first. */
async function forbiddingRequests(
  { jobs, waits }: ClaimDependencies,
  requests: readonly RecentRequest[],
  now: number,
): Promise<readonly RecentRequest[]> {
  const found = await Promise.all(
    requests.map(async (request) => ({ request, job: await jobs.lookUpJob(request.jobId) })),
  );
  return found
    .filter(({ request, job }) => forbidsRepeat(request, job, now, waits.identicalRequest))
    .map(({ request }) => request)
    .toSorted((one, other) => one.at - other.at);
}

/** A keyed digest, because content and path can name a patient. */
async function dedupKey(deps: ClaimDependencies, job: StoredJob): Promise<string> {
  const digest = await deps.digest();
  const { partnerId, vendor, connection, operation, fingerprint } = job;
  return vendorId("req", vendor, digest("identical-request", partnerId, vendor, connection, operation, fingerprint));
}
