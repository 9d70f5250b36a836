import type { StoredJob } from "../model/job.ts";
import { maxRecentRequests, prunedRequests, type RecentRequest } from "../ports/recent-request-store.ts";
import { forbidsRepeat, type RepeatTerms } from "./identical-request.ts";
import type { JobDependencies } from "./job-dependencies.ts";

type ClaimDependencies = Pick<JobDependencies, "jobs" | "recentRequests" | "digest" | "clock" | "waits">;

/** Somebody else has changed the record each time; more often only equal requests at once can. */
const maxTries = 8;

/**
 * Claims a request before its job is recorded, so that of equal requests without a key one alone is made. A crash
 * between the two leaves a claim without a job, which forbids a repeat only for as long as the function can live.
 * A request with a key forbids later ones without, and is never forbidden itself.
 *
 * @returns the job of the newest equal request that forbids this one, or `undefined` when the request is claimed
 */
export async function claimRequest(
  deps: ClaimDependencies,
  job: StoredJob,
  terms: RepeatTerms,
): Promise<string | undefined> {
  const { recentRequests, clock, waits } = deps;
  const own: RecentRequest = { jobId: job.id, at: clock.now(), keyed: terms.keyed };
  const until = own.at + waits.identicalRequest;
  const key = await requestKey(deps, job);
  if (terms.keyed) {
    await addKeyed(deps, key, own, until);
    return undefined;
  }
  if (await recentRequests.replaceRecentRequests(key, [own], until, undefined)) return undefined;
  for (let tries = 1; tries <= maxTries; tries += 1) {
    const seen = await recentRequests.findRecentRequests(key);
    // Our own write, whose answer was lost and which the SDK has repeated.
    if (seen?.requests.some(({ jobId }) => jobId === own.jobId)) return undefined;
    const recent = prunedRequests(seen?.requests ?? [], own.at, waits.identicalRequest);
    const forbidding = await forbiddingRequests(deps, recent, own.at);
    const newest = forbidding.at(-1);
    if (newest !== undefined && newest.jobId !== terms.allowedJob) return newest.jobId;
    if (await recentRequests.replaceRecentRequests(key, [...forbidding, own], until, seen)) return undefined;
  }
  throw new Error("Equal requests came too fast for one of them to be claimed.");
}

/** Adds a request whatever else is recorded, and cuts a record that has grown: the next one does if that fails. */
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
 * Takes a claim back whose job certainly does not exist. If that fails, the claim forbids repeats for as long as a
 * function can live.
 */
export async function releaseRequest(deps: ClaimDependencies, job: StoredJob): Promise<void> {
  const { recentRequests, clock, waits } = deps;
  try {
    const key = await requestKey(deps, job);
    const seen = await recentRequests.findRecentRequests(key);
    if (seen === undefined) return;
    const others = seen.requests.filter(({ jobId }) => jobId !== job.id);
    await recentRequests.replaceRecentRequests(key, others, clock.now() + waits.identicalRequest, seen);
  } catch {
    // The caller has an error to tell of already.
  }
}

/** Those that forbid a repeat, oldest first. */
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

/** Keyed, since content and path can name a patient. */
async function requestKey(deps: ClaimDependencies, job: StoredJob): Promise<string> {
  const digest = await deps.digest();
  const { partnerId, vendor, connection, operation, fingerprint } = job;
  return `req_${digest("identical-request", partnerId, vendor, connection, operation, fingerprint)}`;
}
