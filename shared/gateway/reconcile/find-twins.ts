import { mapLimit } from "../../core/map-limit.ts";
import { isBlobRef } from "../../http/body.ts";
import { type Finding, type SentSpan, toleranceAfterMs, toleranceBeforeMs } from "../../vendors/reconciliation.ts";
import type { VendorAnswer } from "../../vendors/split-call.ts";
import { hasDoneNothing } from "../jobs/has-done-nothing.ts";
import { requestOf } from "../jobs/peers-of.ts";
import type { StoredJob } from "../model/job.ts";
import { leaseDurationMs } from "../model/job-times.ts";
import { createListPeers, readsAtOnce, spanOf } from "./list-peers.ts";
import type { LookDependencies } from "./look-dependencies.ts";
import type { LookedAt } from "./read-vendor.ts";

/** Another call that the same answers would show to be done. */
export type Twin =
  /** Nothing was done by it, or what it has created is known and claimed. */
  | { readonly kind: "settled"; readonly item?: string }
  | { readonly kind: "in-progress" }
  /** It may have done what the answers show. */
  | { readonly kind: "open" };

/** What the reads of a look have shown. */
export interface Shown {
  readonly sent: SentSpan;
  readonly answers: readonly VendorAnswer[];
  readonly finding: Extract<Finding, { finding: "done" }>;
}

/**
 * Finds the job's twins: calls to the same resource, or into the same list, that the answers fit as well as the job, with
 * a window that overlaps that of the job. Their bytes may differ, since what they ask for is compared as the job's is.
 *
 * The function returns `undefined` where there are more than can be distinguished.
 */
export function createFindTwins(deps: LookDependencies) {
  const { jobs } = deps;
  const listPeers = createListPeers(deps);
  return async (at: LookedAt, shown: Shown): Promise<readonly Twin[] | undefined> => {
    const { to } = spanOf(at.job);
    const peers = await listPeers(at, (one) => one.at <= to + toleranceAfterMs + toleranceBeforeMs);
    if (peers === undefined) return undefined;
    const found = await mapLimit(peers, readsAtOnce, ({ jobId }) => jobs.findJob(jobId));
    const equal = found.filter((other): other is StoredJob => other !== undefined && fits(at, other, shown));
    return equal.map((twin) => twinOf(twin, at));
  };
}

/**
 * Whether the answers show the other call to be done, too. One whose request is gone may fit; so may another operation, such
 * as a creation just before a deletion, since a read that lags shows what was before both.
 */
function fits({ job, reconciliation }: LookedAt, other: StoredJob, shown: Shown): boolean {
  const request = requestOf(other);
  if (request === undefined || other.operation !== job.operation) return true;
  const found = reconciliation.assess(request, shown.sent, shown.answers);
  if (found.finding !== "done") return false;
  const { items } = shown.finding;
  return items.length === 0 || found.items.some((item) => items.includes(item));
}

function twinOf(twin: StoredJob, { job, reconciliation }: LookedAt): Twin {
  const { status, claims, leaseExpiresAt, response, evidence } = twin;
  const { created, proof } = reconciliation;
  if (status === "sending") return { kind: "in-progress" };
  if (claims === 0 || hasDoneNothing(twin)) return { kind: "settled" };
  if (status === "succeeded" && response !== null && !isBlobRef(response.body)) {
    const item = created?.({ status: response.status, headers: response.headers, body: response.body });
    if (item !== undefined) return { kind: "settled", item };
  }
  // Of a created record a finding claims its own; a state that one call has made is not the other's.
  if (proof !== "state" && evidence?.finding === "done") return { kind: "settled" };
  const begun = twin.sent?.from ?? (leaseExpiresAt ?? twin.createdAt + leaseDurationMs) - leaseDurationMs;
  const ended = twin.sent?.to ?? Math.max(leaseExpiresAt ?? 0, begun + leaseDurationMs);
  const own = spanOf(job);
  const isApart =
    begun > own.to + toleranceAfterMs + toleranceBeforeMs || ended + toleranceAfterMs + toleranceBeforeMs < own.from;
  return isApart ? { kind: "settled" } : { kind: "open" };
}
