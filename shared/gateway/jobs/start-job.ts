import { orUnavailable } from "../../core/unavailable.ts";
import type { WholeResponse } from "../../http/messages.ts";
import { planGuards } from "../intents/plan-guards.ts";
import { hasReleasedKey, type StoredJob } from "../model/job.ts";
import type { JobLease } from "../ports/job-store.ts";
import { type BuildInput, createBuildJob } from "./build-job.ts";
import { newLease } from "./claim-attempt.ts";
import { readIdempotencyKey } from "./idempotency-key.ts";
import { createReplay } from "./idempotent-replay.ts";
import { readRepeatTerms } from "./identical-request.ts";
import { createIndexRequest } from "./index-job.ts";
import { createIndexPeer, createRemoveUnusedPeer } from "./index-peer.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { jobNotRecorded } from "./job-problems.ts";
import { createRecordJob, mayBeRecorded } from "./record-job.ts";

/** A new job with what its caller is warned of, or the answer of the job that an idempotent replay has found. */
export type StartedJob =
  | {
      readonly kind: "recorded";
      readonly job: StoredJob;
      readonly lease: JobLease;
      readonly warnings: readonly string[];
    }
  | { readonly kind: "replayed"; readonly answer: WholeResponse };

/**
 * Records the job of a call before anything is sent. A `sending` job is recorded with its lease; a `queued` one is
 * enqueued by the scheduler if its message is lost.
 *
 * The function throws as `createBuildJob`, `planGuards`, `createRecordJob` and `createReplay`, and Problem 429 `partner-share-used` for a
 * job beyond those that its partner may have queued.
 */
export function createStartJob(deps: JobDependencies) {
  const { clock, waits } = deps;
  const buildJob = createBuildJob(deps);
  const indexRequest = createIndexRequest(deps);
  const indexPeer = createIndexPeer(deps);
  const removeUnusedPeer = createRemoveUnusedPeer(deps);
  const recordJob = createRecordJob(deps);
  const replay = createReplay(deps);
  const refuseFullQueue = createRefuseFullQueue(deps);
  const planJobGuards = createPlanJobGuards(deps);
  const findRecorded = createFindRecorded(deps);
  return async (input: BuildInput): Promise<StartedJob> => {
    const terms = readRepeatTerms(input.call.operation, input.request.headers);
    // Where every order has a key, no order without one can repeat it.
    const repeat = deps.requireIdempotencyKeys ? undefined : terms;
    const job = await buildJob(input);
    const plan = await planJobGuards(input);
    // A repeat under a key is answered from its job, whatever the guards say.
    const recorded = (plan || input.checkJob) && (await findRecorded(input, job));
    if (recorded)
      return { kind: "replayed", answer: await replay({ existing: recorded, fingerprint: job.fingerprint }) };
    if (input.status === "queued") await refuseFullQueue(job);
    await Promise.all([indexRequest(job), indexPeer(job)]);
    const lease = newLease(clock);
    const schedule =
      input.status === "sending"
        ? { lease, dueAt: lease.expiresAt }
        : { lease: undefined, dueAt: clock.now() + waits.checkAfter };
    const result = await recordJob({ job, repeat, plan, checkJob: input.checkJob, ...schedule }).catch(
      async (error: unknown) => {
        // A job with a key may be recorded by another request, with the same entry.
        const isOwn = readIdempotencyKey(input.request.headers) === undefined;
        if (isOwn && !mayBeRecorded(error)) await removeUnusedPeer(job);
        throw error;
      },
    );
    const { existing } = result;
    if (existing === undefined) return { kind: "recorded", lease, job: result.job, warnings: result.warnings };
    await removeUnusedPeer(job, existing);
    return { kind: "replayed", answer: await replay({ existing, fingerprint: job.fingerprint }) };
  };
}

/** Plans the guards of a call from the partner's request; `undefined` for a call without any. */
function createPlanJobGuards({ vendor, digest, intents, waits }: JobDependencies) {
  return async ({ request, caller, call }: BuildInput) => {
    const { operation, connectionName: connection } = call;
    const guarded = { vendor, operation, connection, partnerId: caller.partnerId };
    const keyed = await orUnavailable(digest(), jobNotRecorded);
    return planGuards(keyed, { ...guarded, request: call.request, headers: request.headers }, intents, waits.scale);
  };
}

/** Finds the job that a request's key already has; `undefined` without a key, and for a key that is released. */
function createFindRecorded({ jobs, clock }: JobDependencies) {
  return async ({ request }: BuildInput, { id }: StoredJob) => {
    if (readIdempotencyKey(request.headers) === undefined) return undefined;
    const found = await orUnavailable(jobs.lookUpJob(id), jobNotRecorded);
    return found === undefined || hasReleasedKey(found, clock.now()) ? undefined : found;
  };
}

/** Refuses a new job of a partner with a full share of the queue. A request whose job is recorded is replayed. */
function createRefuseFullQueue({ jobs, jobShares, clock }: JobDependencies) {
  return async ({ id, partnerId }: StoredJob): Promise<void> => {
    if (jobShares === undefined || !(await jobShares.isQueueFull(partnerId))) return;
    const recorded = await orUnavailable(jobs.lookUpJob(id), jobNotRecorded);
    if (recorded === undefined || hasReleasedKey(recorded, clock.now())) throw jobShares.queueFull(partnerId);
  };
}
